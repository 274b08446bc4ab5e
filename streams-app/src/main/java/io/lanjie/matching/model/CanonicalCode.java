package io.lanjie.matching.model;

import io.lanjie.matching.text.CharacterKind;
import io.lanjie.matching.text.NormalisedText;

/**
 * The form in which codes that people copy from a label are compared: capital letters and digits without anything
 * between them, and what is mistaken for a digit next to one as that digit.
 */
public final class CanonicalCode {

    private CanonicalCode() {}

    /** The code in a text. */
    public static String of(String text) {
        NormalisedText normal = NormalisedText.of(text);
        return of(normal, 0, normal.length());
    }

    /** The code in a part of a text; empty where there is neither letter nor digit. */
    public static String of(NormalisedText text, int from, int until) {
        char[] code = new char[until - from];
        int length = 0;
        for (int index = from; index < until; index++) {
            char character = text.charAt(index);
            if (character == 'l' && isSmallAmongCapitals(text, from, until, index)) {
                code[length++] = '1';
            } else if (character >= 'a' && character <= 'z') {
                code[length++] = (char) (character - 'a' + 'A');
            } else if (CharacterKind.isLetterOrDigit(character)) {
                code[length++] = Character.toUpperCase(character);
            }
        }
        fold(code, length);
        return new String(code, 0, length);
    }

    /** A small l where all other letters are capitals was typed for a one: PAC20-48l. */
    private static boolean isSmallAmongCapitals(NormalisedText text, int from, int until, int index) {
        if (text.codePointWritten(index) != 'l') {
            return false;
        }
        boolean capitals = false;
        for (int other = from; other < until; other++) {
            int written = text.codePointWritten(other);
            if (Character.isLowerCase(written) && written != 'l') {
                return false;
            }
            capitals |= Character.isUpperCase(written);
        }
        return capitals;
    }

    /**
     * O and I next to a digit, and what is next to those, mean 0 and 1; so does L between digits. Both sides of a
     * comparison go through this, so it only has to do the same to all: no spelling of a code is lost, and few codes
     * become another.
     */
    private static void fold(char[] code, int length) {
        for (int index = 1; index < length; index++) {
            if (isDigit(code[index - 1])) {
                code[index] = digitFor(code[index]);
            }
        }
        for (int index = length - 2; index >= 0; index--) {
            if (isDigit(code[index + 1])) {
                code[index] = digitFor(code[index]);
            }
        }
        int begin = -1;
        for (int index = 0; index < length; index++) {
            if (isDigit(code[index])) {
                for (int letter = begin; letter >= 0 && letter < index; letter++) {
                    code[letter] = '1';
                }
                begin = index + 1;
            } else if (code[index] != 'L') {
                begin = -1;
            }
        }
    }

    private static char digitFor(char character) {
        return switch (character) {
            case 'O' -> '0';
            case 'I' -> '1';
            default -> character;
        };
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLatin(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
