package io.lanjie.matching.number;

import io.lanjie.matching.text.CharacterKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.Arrays;

/** Ways of reading characters as digits, the surest first: what one finds, the next leaves alone. */
enum DigitReading {
    /** ASCII digits, to which the normal form brings the digits of all scripts. */
    PLAIN("certificate-number"),
    /** Also Chinese numerals, as in 二〇二四 and 贰零贰肆. */
    CHINESE("certificate-number/chinese-numerals"),
    /** Also letters and signs that look like a digit. */
    LOOK_ALIKE("certificate-number/look-alike-letters");

    private static final int NONE = -1;
    private static final byte[] LETTERS = letters();

    private final String rule;

    DigitReading(String rule) {
        this.rule = rule;
    }

    /** Name of the rule that a number is found by when read in this way. */
    String rule() {
        return rule;
    }

    /** The digit that stands at the place, or -1. */
    int valueAt(NormalisedText text, int index) {
        char character = text.charAt(index);
        if (this == PLAIN) {
            return character >= '0' && character <= '9' ? character - '0' : NONE;
        }
        int value = CharacterKind.digitValue(character);
        return value >= 0 || this == CHINESE ? value : lookAlike(text, index, character);
    }

    /** Whether the character is no digit but looks like one. */
    static boolean isLookAlike(char character) {
        return character < LETTERS.length && LETTERS[character] >= 0;
    }

    private static int lookAlike(NormalisedText text, int index, char character) {
        if (!isLookAlike(character)) {
            return NONE;
        }
        boolean isSign = !CharacterKind.isLatinLetter(character);
        return isSign && !(isWithinWord(text, index - 1) && isWithinWord(text, index + 1)) ? NONE : LETTERS[character];
    }

    /** Signs such as the bar separate numbers as well: they are a digit only between what is one. */
    private static boolean isWithinWord(NormalisedText text, int index) {
        return index >= 0
                && index < text.length()
                && (CharacterKind.isDigit(text.charAt(index))
                        || (CharacterKind.isLatinLetter(text.charAt(index)) && isLookAlike(text.charAt(index))));
    }

    private static byte[] letters() {
        byte[] values = new byte[0x80];
        Arrays.fill(values, (byte) NONE);
        set(values, "oqd", 0);
        set(values, "il|!", 1);
        set(values, "z", 2);
        set(values, "s", 5);
        set(values, "g", 6);
        set(values, "b", 8);
        return values;
    }

    private static void set(byte[] values, String letters, int value) {
        for (int index = 0; index < letters.length(); index++) {
            values[letters.charAt(index)] = (byte) value;
        }
    }
}
