package io.lanjie.matching.number;

import io.lanjie.domain.notice.CertificateNumber;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.text.CharacterKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Searches one text, reading by reading; what one reading takes is a border to the next. Takes linear time. */
final class NumberSearch {

    private static final int LENGTH = CertificateNumber.LENGTH;
    /** Fewer are not worth telling why they are none. */
    private static final int FEWEST_TOLD = 12;

    private static final int LONGEST_MEASURE = 6;
    private static final String UNITS = "毫瓦元块年月日件个只克米折款台位寸倍枚张片套斤度安伏小时分秒人次万千百十";
    private static final String MONEY = "¥$€£";

    private final NormalisedText text;
    private final boolean isMeant;
    private final CertificateNumberFinder.Rejections rejections;
    private final List<CertificateNumberFinder.Found> found = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final BitSet told = new BitSet();
    private final DigitGroups groups;
    private final DigitGroups row;
    private DigitReading reading = DigitReading.PLAIN;
    private NumberJudge judge;

    NumberSearch(NormalisedText text, boolean isMeant, CertificateNumberFinder.Rejections rejections) {
        this.text = text;
        this.isMeant = isMeant;
        this.rejections = rejections;
        this.groups = new DigitGroups(text);
        this.row = new DigitGroups(text);
        this.judge = new NumberJudge(text, isMeant, reading);
    }

    List<CertificateNumberFinder.Found> found() {
        found.sort(Comparator.comparingInt(CertificateNumberFinder.Found::from));
        return found;
    }

    void read(DigitReading way) {
        reading = way;
        judge = new NumberJudge(text, isMeant, way);
        boolean isBehindMoney = false;
        int position = 0;
        int lastUntil = 0;
        while (position < text.length()) {
            if (!isDigit(position)) {
                position++;
                continue;
            }
            int from = position;
            while (position < text.length() && isDigit(position)) {
                position++;
            }
            if (isRestOfNo(from)) {
                from++;
            }
            boolean isCents = isBehindMoney && from == lastUntil + 1 && text.charAt(lastUntil) == '.';
            isBehindMoney = isCents || (from > 0 && MONEY.indexOf(text.charAt(from - 1)) >= 0);
            lastUntil = position;
            if (from < position) {
                takeGroup(from, position, isBehindMoney);
            }
        }
        closeRun();
    }

    private boolean isDigit(int index) {
        return !taken.get(index) && reading.valueAt(text, index) >= 0;
    }

    /** The o of the label No. reads as 0. */
    private boolean isRestOfNo(int from) {
        return text.charAt(from) == 'o' && from > 0 && text.charAt(from - 1) == 'n';
    }

    private void takeGroup(int from, int until, boolean isMoney) {
        boolean isGluedToCode = !Labels.isLabelOrNothingGlued(text, from);
        boolean isGlued = from > 0 && CharacterKind.isLatinOrDigit(text.charAt(from - 1));
        if (groups.count() > 0 && (isGlued || !groups.reaches(from))) {
            closeRun();
        }
        if (until - from >= LENGTH) {
            closeRun();
            takeRow(from, until, isGluedToCode);
            return;
        }
        boolean isMeasure = isMeasure(from, until);
        if (isMeasure) {
            dropWholePartOfMeasure(from);
        }
        if (isGluedToCode || isMoney || isMeasure || isOfAnotherKind(from, until) || isWord(from, until)) {
            closeRun();
            if (isGluedToCode) {
                tell(from, until, RejectionReason.PART_OF_ANOTHER_CODE);
            }
            return;
        }
        groups.add(from, until);
        if (until < text.length() && CharacterKind.isLatinLetter(text.charAt(until))) {
            closeRun();
        }
    }

    /** A row of 16 digits, or of 32 that are two numbers glued together, or with the number of an item of a list. */
    private void takeRow(int from, int until, boolean isGluedToCode) {
        if (isGluedToCode) {
            tell(from, until, RejectionReason.PART_OF_ANOTHER_CODE);
        } else if (reading == DigitReading.LOOK_ALIKE
                && until < text.length()
                && CharacterKind.isLatinLetter(text.charAt(until))) {
            tell(from, until, RejectionReason.PART_OF_ANOTHER_CODE);
        } else if (until - from == LENGTH) {
            row.clear();
            row.add(from, until);
            takeOrTell(row, 0, 0);
        } else if (!takeTwo(from, until) && !takeBetweenItemNumbers(from, until)) {
            tell(from, until, RejectionReason.TOO_MANY_DIGITS);
        }
    }

    private boolean takeTwo(int from, int until) {
        if (until - from != 2 * LENGTH) {
            return false;
        }
        row.clear();
        row.add(from, from + LENGTH);
        row.add(from + LENGTH, until);
        if (judge.reject(row, 0, 0) != null || judge.reject(row, 1, 1) != null) {
            return false;
        }
        take(row, 0, 0);
        take(row, 1, 1);
        return true;
    }

    /** Items of a list are numbered ①, ② and footnotes ¹, ²: beside a whole number such a digit is not of it. */
    private boolean takeBetweenItemNumbers(int from, int until) {
        boolean isAny = false;
        int start = from;
        for (int index = from; index <= until; index++) {
            if (index < until && !isItemNumber(index)) {
                continue;
            }
            if (index - start == LENGTH && (start > from || index < until)) {
                row.clear();
                row.add(start, index);
                isAny |= takeOrTell(row, 0, 0);
            }
            start = index + 1;
        }
        return isAny;
    }

    private boolean isItemNumber(int index) {
        return Character.getType(text.codePointWritten(index)) == Character.OTHER_NUMBER;
    }

    /** 20000mAh, 99元: a unit belongs to its own number. */
    private boolean isMeasure(int from, int until) {
        if (until == text.length()) {
            return false;
        }
        char behind = text.charAt(until);
        boolean isUnit = until - from <= LONGEST_MEASURE && UNITS.indexOf(behind) >= 0;
        boolean isLatin = CharacterKind.isLatinLetter(behind) && !Labels.isLabelGluedBehind(text, until);
        return isUnit || isLatin || behind == '%' || behind == '\u00b0' || behind == '\u00d7';
    }

    /** 22.5W, 20,000mAh: what stands before the point is of the same measure. */
    private void dropWholePartOfMeasure(int from) {
        int last = groups.count() - 1;
        if (last >= 0
                && from == groups.until(last) + 1
                && (text.charAt(from - 1) == '.' || text.charAt(from - 1) == ',')
                && groups.size(last) <= LONGEST_MEASURE) {
            groups.removeLast();
        }
    }

    /** A mobile phone of 11 digits; a GTIN of China of 13. No piece of a certificate number looks like that. */
    private boolean isOfAnotherKind(int from, int until) {
        int first = reading.valueAt(text, from);
        int second = until - from > 1 ? reading.valueAt(text, from + 1) : 0;
        return (until - from == 11 && first == 1 && second >= 3) || (until - from == 13 && first == 6 && second == 9);
    }

    /** A group of letters alone, unless it is a row of O or I: so is many a word, such as good or solid. */
    private boolean isWord(int from, int until) {
        int values = 0;
        for (int index = from; index < until; index++) {
            if (CharacterKind.isDigit(text.charAt(index))) {
                return false;
            }
            values |= 1 << reading.valueAt(text, index);
        }
        return Integer.bitCount(values) > 1;
    }

    private void closeRun() {
        if (groups.count() > 0 && groups.digits() >= FEWEST_TOLD) {
            takeRun();
        }
        groups.clear();
    }

    private void takeRun() {
        int last = groups.count() - 1;
        if (groups.digits() < LENGTH) {
            tell(groups.from(0), groups.until(last), RejectionReason.TOO_FEW_DIGITS);
        } else if (groups.digits() == LENGTH) {
            takeOrTell(groups, 0, last);
        } else if (!takePieces(0, last) && !takeWithoutVersion() && !takeEvenParts()) {
            tell(groups.from(0), groups.until(last), RejectionReason.TOO_MANY_DIGITS);
        }
    }

    /** Several numbers, when the groups can be cut into pieces of 16 digits without rest. */
    private boolean takePieces(int first, int last) {
        List<int[]> pieces = new ArrayList<>();
        int size = 0;
        int start = first;
        for (int group = first; group <= last; group++) {
            size += groups.size(group);
            if (size > LENGTH) {
                return false;
            }
            if (size == LENGTH) {
                if (judge.reject(groups, start, group) != null) {
                    return false;
                }
                pieces.add(new int[] {start, group});
                start = group + 1;
                size = 0;
            }
        }
        if (size != 0) {
            return false;
        }
        pieces.forEach(piece -> take(groups, piece[0], piece[1]));
        return true;
    }

    /** 2024-0109-1400-0001-1: a single digit behind a dash is the version of the certificate. */
    private boolean takeWithoutVersion() {
        int last = groups.count() - 1;
        boolean isVersion = groups.digits() == LENGTH + 1
                && groups.size(last) == 1
                && groups.size(0) > 1
                && groups.isGap(last - 1, '-');
        if (!isVersion || judge.reject(groups, 0, last - 1) != null) {
            return false;
        }
        take(groups, 0, last - 1);
        return true;
    }

    /** A number beside others stands out when the same separates its groups, and something else it from the others. */
    private boolean takeEvenParts() {
        boolean isAny = false;
        int first = 0;
        int last = groups.count() - 1;
        while (first < last) {
            int end = first + 1;
            while (end < last && groups.isSameGap(first, end)) {
                end++;
            }
            int taken = takePart(first, end);
            isAny |= taken >= 0;
            first = taken >= 0 ? taken + 1 : end;
        }
        return isAny;
    }

    /** A group between two kinds of separators is of one side only: tries with it, then without. */
    private int takePart(int first, int end) {
        int mostBefore = first > 0 ? 1 : 0;
        int mostBehind = end < groups.count() - 1 ? 1 : 0;
        for (int before = 0; before <= mostBefore; before++) {
            for (int behind = 0; behind <= mostBehind; behind++) {
                if (first + before < end - behind && takePieces(first + before, end - behind)) {
                    return end - behind;
                }
            }
        }
        return -1;
    }

    private boolean takeOrTell(DigitGroups from, int first, int last) {
        RejectionReason reason = judge.reject(from, first, last);
        if (reason == null) {
            take(from, first, last);
        } else {
            tell(from.from(first), from.until(last), reason);
        }
        return reason == null;
    }

    private void take(DigitGroups from, int first, int last) {
        int begin = from.from(first);
        int end = from.until(last);
        found.add(new CertificateNumberFinder.Found(judge.digits(from, first, last), begin, end, reading.rule()));
        taken.set(begin, end);
    }

    private void tell(int from, int until, RejectionReason reason) {
        int next = told.nextSetBit(from);
        boolean isNew = next < 0 || next >= until;
        if (isNew && until - from >= FEWEST_TOLD) {
            told.set(from, until);
            rejections.rejected(from, until, reason);
        }
    }
}
