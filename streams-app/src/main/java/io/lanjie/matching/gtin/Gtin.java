package io.lanjie.matching.gtin;

import io.lanjie.matching.text.NormalisedText;
import java.util.Arrays;

/**
 * Trade item numbers of 8, 12, 13 or 14 digits with their check digit, compared in 14 digits (GS1 General
 * Specifications, sections 3.3 and 7.9). A carton's number, with an indicator of 1 to 8, is that of another item than
 * the goods in it and stays its own key.
 */
public final class Gtin {

    private static final int LENGTH = 14;

    private Gtin() {}

    /** Whether numbers of trade items have so many digits. */
    public static boolean isLength(int digits) {
        return digits == 8 || digits == 12 || digits == 13 || digits == LENGTH;
    }

    /** The number in 14 digits, or null where the text is none or its check digit is wrong. */
    public static String normalised(String written) {
        if (written == null) {
            return null;
        }
        NormalisedText text = NormalisedText.of(written.strip());
        char[] digits = new char[LENGTH + 1];
        int count = 0;
        for (int index = 0; index < text.length() && count <= LENGTH; index++) {
            char character = text.charAt(index);
            if (character >= '0' && character <= '9') {
                digits[count++] = character;
            } else if (character != ' ' && character != '-') {
                return null;
            }
        }
        return normalised(digits, count);
    }

    /** The number in 14 digits, or null where the digits are none or the check digit is wrong. */
    static String normalised(char[] digits, int count) {
        if (!isLength(count)) {
            return null;
        }
        char[] number = new char[LENGTH];
        int padding = LENGTH - count;
        Arrays.fill(number, 0, padding, '0');
        System.arraycopy(digits, 0, number, padding, count);
        return hasCheckDigit(number) && !isZero(number) ? new String(number) : null;
    }

    /** Weights 3 and 1 in turn, from the left of 14 digits; the sum is a multiple of ten. */
    private static boolean hasCheckDigit(char[] number) {
        int sum = 0;
        for (int index = 0; index < LENGTH; index++) {
            sum += (number[index] - '0') * (index % 2 == 0 ? 3 : 1);
        }
        return sum % 10 == 0;
    }

    private static boolean isZero(char[] number) {
        for (char digit : number) {
            if (digit != '0') {
                return false;
            }
        }
        return true;
    }
}
