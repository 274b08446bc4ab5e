package io.lanjie.matching.goods;

import io.lanjie.matching.text.NormalisedText;

/** The capacity that a text states. Goods that hold no charge have none of their own. */
public final class Capacity {

    private static final int TEN_THOUSAND = 10_000;
    private static final int MOST_DIGITS = 7;
    private static final String[] UNITS = {"mah", "毫安", "ma", "mh"};

    private Capacity() {}

    /** The largest capacity stated in milliampere-hours, 0 where none is. Takes time linear in the text. */
    public static int milliampereHours(NormalisedText text) {
        int largest = 0;
        int position = 0;
        while (position < text.length()) {
            if (!isDigit(text.charAt(position))) {
                position++;
                continue;
            }
            int from = position;
            while (position < text.length() && isPart(text.charAt(position))) {
                position++;
            }
            largest = Math.max(largest, capacity(text, from, position));
        }
        return largest;
    }

    private static int capacity(NormalisedText text, int from, int until) {
        int unit = skipSpaces(text, until);
        int factor = 1;
        if (unit < text.length() && (text.charAt(unit) == '万' || text.charAt(unit) == 'w')) {
            factor = TEN_THOUSAND;
            unit = skipSpaces(text, unit + 1);
        }
        for (String name : UNITS) {
            if (isAt(text, unit, name)) {
                return (int) Math.min(Integer.MAX_VALUE, number(text, from, until) * factor);
            }
        }
        return 0;
    }

    private static double number(NormalisedText text, int from, int until) {
        double number = 0;
        double place = 0;
        int digits = 0;
        for (int index = from; index < until && digits < MOST_DIGITS; index++) {
            char character = text.charAt(index);
            if (character == '.') {
                place = 1;
            } else if (isDigit(character)) {
                digits++;
                place /= 10;
                number = place > 0 ? number + place * (character - '0') : number * 10 + (character - '0');
            }
        }
        return number;
    }

    private static int skipSpaces(NormalisedText text, int from) {
        int position = from;
        while (position < text.length() && position - from < 3 && text.charAt(position) == ' ') {
            position++;
        }
        return position;
    }

    private static boolean isAt(NormalisedText text, int at, String word) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int index = 0; index < word.length(); index++) {
            if (text.charAt(at + index) != word.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char character) {
        return isDigit(character) || character == '.' || character == ',';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
