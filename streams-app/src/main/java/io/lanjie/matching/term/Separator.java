package io.lanjie.matching.term;

/** What a character that is neither letter nor digit does between the characters of a word. */
final class Separator {

    /** Ends words: sentence punctuation, brackets, quotation marks, line ends. */
    static final int BORDER = 1;
    /** Stands between words as well as in them: spaces and signs of lists. */
    static final int LOOSE = 2;
    /** Stands between words at times, but joins more often. */
    static final int DASH = 4;
    /** Stands within a word to mask it, hardly ever between words. */
    static final int MASK = 8;

    private static final byte[] KINDS = kinds();

    private Separator() {}

    static int kind(char character) {
        return KINDS[character];
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int character = 0; character < kinds.length; character++) {
            kinds[character] = (byte) kindOf((char) character);
        }
        return kinds;
    }

    private static int kindOf(char character) {
        if (character == '-') {
            return DASH;
        }
        if (character == ' ' || "/+|&=、\\".indexOf(character) >= 0) {
            return LOOSE;
        }
        if (Character.isWhitespace(character) || "。!?;,:\"。…".indexOf(character) >= 0) {
            return BORDER;
        }
        return switch (Character.getType(character)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.MATH_SYMBOL -> isMaskingSign(character) ? MASK : BORDER;
            default -> MASK;
        };
    }

    private static boolean isMaskingSign(char character) {
        return character == '~' || character == '\u00d7';
    }
}
