package io.lanjie.matching.model;

/**
 * What one place of a model stands for.
 *
 * @param characters set of the digits (bits 0 to 9) and capital letters (from bit 10) it stands for
 * @param mayLack whether it also stands for nothing
 */
record WildcardMeaning(long characters, boolean mayLack) {

    private static final int LETTERS_FROM = 10;
    private static final long EVERY = (1L << (LETTERS_FROM + 26)) - 1;

    /** Any letter or digit. */
    static final WildcardMeaning ANYTHING = new WildcardMeaning(EVERY, false);

    /** Any letter or digit, or nothing. */
    static final WildcardMeaning ANYTHING_OR_NOTHING = new WildcardMeaning(EVERY, true);

    /** Whether it stands for the character of a canonical model, in which O, I and L may have become digits. */
    boolean takes(char character) {
        return has(character) || (character == '0' && has('O')) || (character == '1' && (has('I') || has('L')));
    }

    private boolean has(char character) {
        return (characters & bit(character)) != 0;
    }

    private static long bit(char character) {
        if (character >= '0' && character <= '9') {
            return 1L << (character - '0');
        }
        return character >= 'A' && character <= 'Z' ? 1L << (LETTERS_FROM + character - 'A') : 0;
    }

    /** Collects what a document says of a place. */
    static final class Builder {

        private long characters;
        private boolean mayLack;

        void range(char from, char until) {
            for (char character = Character.toUpperCase(from); character <= Character.toUpperCase(until); character++) {
                characters |= bit(character);
            }
        }

        void nothing() {
            mayLack = true;
        }

        /** A document that speaks of the place and names no character means any: "stands for the colour". */
        WildcardMeaning build() {
            return new WildcardMeaning(characters == 0 ? EVERY : characters, mayLack);
        }
    }
}
