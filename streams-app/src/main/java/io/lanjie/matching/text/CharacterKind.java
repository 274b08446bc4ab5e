package io.lanjie.matching.text;

import java.util.Arrays;

/** Kinds of characters of the normal form, by a table: each is asked for once per character of each listing. */
public final class CharacterKind {

    private static final byte LATIN = 1;
    private static final byte ASCII_DIGIT = 2;
    private static final byte IDEOGRAPH = 4;
    private static final byte NUMERAL = 8;

    private static final char FIRST_CJK = '\u2e80';
    private static final char FIRST_IDEOGRAPH = '\u4e00';
    /** Those behind were added by later versions of Unicode. */
    private static final char LAST_OF_OLD_IDEOGRAPHS = '\u9fa5';

    private static final char LAST_IDEOGRAPH = '\u9fff';
    private static final char IDEOGRAPHIC_ZERO = '\u3007';
    private static final String CHINESE_ZEROS = "〇零○◯";
    private static final String[] CHINESE_NUMERALS = {
        CHINESE_ZEROS, "一壹弌壱", "二贰貳弐", "三叁參叄参", "四肆", "五伍", "六陆陸", "七柒漆", "八捌", "九玖"
    };

    private static final byte[] KINDS = kinds();
    private static final byte[] VALUES = values();

    private CharacterKind() {}

    /** An ASCII digit or a Chinese numeral: 0 to 9, 〇 to 九, 零 to 玖. */
    public static boolean isDigit(char character) {
        return (KINDS[character] & (ASCII_DIGIT | NUMERAL)) != 0;
    }

    /** The value of an ASCII digit or Chinese numeral; -1 of all else. */
    public static int digitValue(char character) {
        return VALUES[character];
    }

    /** A letter of a script with words of letters: Latin, and what did not become Latin of Greek and Cyrillic. */
    public static boolean isLatinLetter(char character) {
        // Ideographs are most of a text, and need no look into the table.
        return character < FIRST_CJK ? (KINDS[character] & LATIN) != 0 : isFarLatinLetter(character);
    }

    private static boolean isFarLatinLetter(char character) {
        return character > LAST_IDEOGRAPH && (KINDS[character] & LATIN) != 0;
    }

    /** A letter of any other script, an ideograph above all: it is a word or part of one without any border. */
    public static boolean isIdeograph(char character) {
        return (KINDS[character] & IDEOGRAPH) != 0;
    }

    /** A letter as in words of Latin letters, or an ASCII digit. */
    public static boolean isLatinOrDigit(char character) {
        return (KINDS[character] & (LATIN | ASCII_DIGIT)) != 0;
    }

    /** Any letter or digit; all else separates. */
    public static boolean isLetterOrDigit(char character) {
        return isPlainIdeograph(character) || (KINDS[character] & (LATIN | ASCII_DIGIT | IDEOGRAPH)) != 0;
    }

    /** Of the ideographs that nearly all texts are made of, which need no look into the table. */
    private static boolean isPlainIdeograph(char character) {
        return character >= FIRST_IDEOGRAPH && character <= LAST_OF_OLD_IDEOGRAPHS;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int character = 0; character < kinds.length; character++) {
            if (character >= '0' && character <= '9') {
                kinds[character] = ASCII_DIGIT;
            } else if (Character.isLetterOrDigit(character)) {
                kinds[character] = hasWordsOfLetters(character) ? LATIN : IDEOGRAPH;
            }
        }
        for (String numerals : CHINESE_NUMERALS) {
            for (char numeral : numerals.toCharArray()) {
                // The ideographic zero is a number to Unicode, yet stands among ideographs; circles are signs.
                int kind = kinds[numeral] | NUMERAL | (numeral == IDEOGRAPHIC_ZERO ? IDEOGRAPH : 0);
                kinds[numeral] = (byte) kind;
            }
        }
        return kinds;
    }

    private static boolean hasWordsOfLetters(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case LATIN, GREEK, CYRILLIC, ARMENIAN, COPTIC, CHEROKEE, LISU -> true;
            default -> false;
        };
    }

    private static byte[] values() {
        byte[] values = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(values, (byte) -1);
        for (byte value = 0; value < CHINESE_NUMERALS.length; value++) {
            values['0' + value] = value;
            for (char numeral : CHINESE_NUMERALS[value].toCharArray()) {
                values[numeral] = value;
            }
        }
        return values;
    }
}
