package io.lanjie.matching.unit;

import io.lanjie.matching.text.NormalisedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as sellers write it, as precise as it is: a day, a month or a year.
 *
 * @param from first day it can mean
 * @param until last day it can mean
 * @param end index behind it in the text
 */
record StatedDate(LocalDate from, LocalDate until, int end) {

    /** Goods that listings offer are not older, and none is made in the far future. */
    private static final int FIRST_YEAR = 2005;

    private static final int LAST_YEAR = 2049;
    private static final int LONGEST_NUMBER = 9;

    /** The date that begins at a place, or null where none does. */
    static StatedDate at(NormalisedText text, int from) {
        int digits = digits(text, from);
        if (digits == from || (from > 0 && isDigit(text, from - 1))) {
            return null;
        }
        int length = digits - from;
        if (length > 8 || length % 2 != 0) {
            return null;
        }
        String number = string(text, from, digits);
        return switch (length) {
            case 8 -> day(number.substring(0, 4), number.substring(4, 6), number.substring(6), digits);
            case 6 -> month(number.substring(0, 4), number.substring(4), digits);
            case 4 -> afterYear(text, number, digits);
            // Two digits are a year only where the word says so.
            case 2 -> is(text, digits, '年') ? afterYear(text, "20" + number, digits) : null;
            default -> null;
        };
    }

    private static StatedDate afterYear(NormalisedText text, String year, int end) {
        int separator = skipBlank(text, end);
        if (!isSeparator(text, separator, '年')) {
            return null;
        }
        int month = skipBlank(text, separator + 1);
        int monthEnd = digits(text, month);
        if (monthEnd == month || monthEnd - month > 2) {
            return is(text, separator, '年') ? year(year, separator + 1) : null;
        }
        int behindMonth = skipBlank(text, monthEnd);
        if (isSeparator(text, behindMonth, '月')) {
            int day = skipBlank(text, behindMonth + 1);
            int dayEnd = digits(text, day);
            if (dayEnd > day && dayEnd - day <= 2) {
                int behindDay = is(text, dayEnd, '日') || is(text, dayEnd, '号') ? dayEnd + 1 : dayEnd;
                StatedDate date = day(year, string(text, month, monthEnd), string(text, day, dayEnd), behindDay);
                if (date != null) {
                    return date;
                }
            }
        }
        return month(year, string(text, month, monthEnd), is(text, behindMonth, '月') ? behindMonth + 1 : monthEnd);
    }

    private static StatedDate day(String year, String month, String day, int end) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return isPossible(date.getYear()) ? new StatedDate(date, date, end) : null;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static StatedDate month(String year, String month, int end) {
        try {
            YearMonth date = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return isPossible(date.getYear()) ? new StatedDate(date.atDay(1), date.atEndOfMonth(), end) : null;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static StatedDate year(String written, int end) {
        int year = Integer.parseInt(written);
        return isPossible(year) ? new StatedDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), end) : null;
    }

    private static boolean isPossible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isSeparator(NormalisedText text, int index, char word) {
        return index < text.length() && (text.charAt(index) == word || "-/._".indexOf(text.charAt(index)) >= 0);
    }

    private static boolean is(NormalisedText text, int index, char character) {
        return index < text.length() && text.charAt(index) == character;
    }

    private static int skipBlank(NormalisedText text, int from) {
        return is(text, from, ' ') ? from + 1 : from;
    }

    private static int digits(NormalisedText text, int from) {
        int until = from;
        while (until - from < LONGEST_NUMBER && isDigit(text, until)) {
            until++;
        }
        return until;
    }

    private static boolean isDigit(NormalisedText text, int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static String string(NormalisedText text, int from, int until) {
        StringBuilder digits = new StringBuilder(until - from);
        for (int index = from; index < until; index++) {
            digits.append(text.charAt(index));
        }
        return digits.toString();
    }
}
