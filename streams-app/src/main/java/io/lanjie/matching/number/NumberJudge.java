package io.lanjie.matching.number;

import io.lanjie.domain.notice.CertificateNumber;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.text.CharacterKind;
import io.lanjie.matching.text.NormalisedText;

/**
 * Decides whether groups of 16 digits in all are a certificate number. One piece of plain digits needs the form only;
 * what had to be put together or read in has to look genuine, as dates, prices and sizes come to 16 digits too.
 */
final class NumberJudge {

    private static final int QUAD = 4;
    private static final int DAY = 8;

    private final NormalisedText text;
    private final boolean isMeant;
    private final DigitReading reading;

    NumberJudge(NormalisedText text, boolean isMeant, DigitReading reading) {
        this.text = text;
        this.isMeant = isMeant;
        this.reading = reading;
    }

    /** The digits of the groups as one text. */
    String digits(DigitGroups groups, int first, int last) {
        StringBuilder digits = new StringBuilder(CertificateNumber.LENGTH);
        for (int group = first; group <= last; group++) {
            for (int index = groups.from(group); index < groups.until(group); index++) {
                digits.append((char) ('0' + reading.valueAt(text, index)));
            }
        }
        return digits.toString();
    }

    /** Why the groups are no number; null when they are one. */
    RejectionReason reject(DigitGroups groups, int first, int last) {
        String number = digits(groups, first, last);
        int from = groups.from(first);
        if (!CertificateNumber.isWellFormed(number)) {
            return RejectionReason.NOT_THE_GRAMMAR;
        }
        if (Labels.isAnnouncedAsOther(text, from)) {
            return RejectionReason.ANNOUNCED_AS_OTHER;
        }
        if (reading == DigitReading.PLAIN && first == last) {
            return null;
        }
        if (!NumberGrammar.isPlausible(number)) {
            return RejectionReason.NOT_THE_GRAMMAR;
        }
        boolean isAnnounced = isMeant || Labels.isAnnounced(text, from);
        if (first < last && isDates(groups, first, last)) {
            return RejectionReason.DATES;
        }
        boolean isPowerBank = NumberGrammar.isOfPowerBankOrCell(number);
        boolean isList = (groups.isList(first, last) && !isPowerBank) || hasPrice(groups, first, last);
        if (!isAnnounced && first < last && isList) {
            return RejectionReason.LIST_OF_NUMBERS;
        }
        return reading == DigitReading.LOOK_ALIKE && hasTooManyLetters(groups, first, last, isAnnounced || isPowerBank)
                ? RejectionReason.TOO_MANY_LETTERS
                : null;
    }

    /** Years, a day and a time, or two days. */
    private boolean isDates(DigitGroups groups, int first, int last) {
        boolean areYears = true;
        for (int group = first; group <= last; group++) {
            areYears &= groups.size(group) == QUAD && isYear(value(groups.from(group), groups.until(group)));
        }
        if (areYears) {
            return true;
        }
        if (last == first + 1) {
            return isDay(groups, first) && isDay(groups, last);
        }
        if (last < first + 3 || !isDay(groups, first, first + 1, first + 2)) {
            return false;
        }
        boolean isFurtherDay = last == first + 5 && isDay(groups, first + 3, first + 4, first + 5);
        boolean isCompactDay = last == first + 3 && isDay(groups, last);
        boolean isTime = groups.isGap(first + 3, ':');
        return isFurtherDay || isCompactDay || isTime;
    }

    private boolean isDay(DigitGroups groups, int group) {
        int from = groups.from(group);
        return groups.size(group) == DAY
                && isYear(value(from, from + QUAD))
                && isMonthAndDay(value(from + QUAD, from + 6), value(from + 6, from + DAY));
    }

    private boolean isDay(DigitGroups groups, int year, int month, int day) {
        return groups.size(year) == QUAD
                && groups.size(month) <= 2
                && groups.size(day) <= 2
                && isYear(value(groups.from(year), groups.until(year)))
                && isMonthAndDay(
                        value(groups.from(month), groups.until(month)), value(groups.from(day), groups.until(day)));
    }

    private static boolean isYear(int value) {
        return value >= 1990 && value < 2040;
    }

    private static boolean isMonthAndDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private int value(int from, int until) {
        int value = 0;
        for (int index = from; index < until; index++) {
            value = value * 10 + reading.valueAt(text, index);
        }
        return value;
    }

    /** An odd dot among other separators, where the number's own parts do not end. */
    private static boolean hasPrice(DigitGroups groups, int first, int last) {
        if (groups.isEven(first, last)) {
            return false;
        }
        int digits = 0;
        for (int group = first; group < last; group++) {
            digits += groups.size(group);
            boolean isOfItsParts = digits == QUAD || digits == 6 || digits == DAY || digits == 10 || digits == 12;
            if (groups.isGap(group, '.') && !isOfItsParts) {
                return true;
            }
        }
        return false;
    }

    /**
     * Three quarters have to be digits; half is enough where a number is expected, where one letter stands for one
     * digit throughout, as O for every 0, or where it is the number of a power bank.
     */
    private boolean hasTooManyLetters(DigitGroups groups, int first, int last, boolean isExpected) {
        int letters = 0;
        int values = 0;
        for (int group = first; group <= last; group++) {
            for (int index = groups.from(group); index < groups.until(group); index++) {
                if (!CharacterKind.isDigit(text.charAt(index))) {
                    letters++;
                    values |= 1 << reading.valueAt(text, index);
                }
            }
        }
        boolean isHalf = letters * 2 <= CertificateNumber.LENGTH;
        boolean isQuarter = letters * QUAD <= CertificateNumber.LENGTH;
        boolean isOneDigit = Integer.bitCount(values) == 1;
        return !(isQuarter || (isHalf && (isExpected || isOneDigit)));
    }
}
