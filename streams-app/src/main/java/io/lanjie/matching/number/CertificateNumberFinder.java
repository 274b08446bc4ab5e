package io.lanjie.matching.number;

import io.lanjie.domain.notice.CertificateNumber;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds certificate numbers in any text: 16 digits of the right form, in one piece or in groups with separators
 * between them. Longer rows of digits are none, except 32 that are two valid numbers; so are groups that add up to
 * more than 16. A letter or digit glued in front makes it another kind of number, unless the letters are a label.
 */
public final class CertificateNumberFinder {

    private static final String SEPARATORS = " \t\r\n\u00a0-_./·•,:~|\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u3000、";

    /** Between two groups of one number there stands little; more is another text. */
    private static final int LONGEST_SEPARATOR = 3;

    /**
     * A number that was found.
     *
     * @param number 16 digits
     * @param from index of its first digit in the normalised text
     * @param until index behind its last
     */
    public record Found(String number, int from, int until) {}

    /** A row of digits, by its place in the normalised text. */
    private record Group(int from, int until) {

        int size() {
            return until - from;
        }
    }

    /** Finds the numbers of a text in the order in which they stand. Takes time linear in the text. */
    public List<Found> find(NormalisedText text) {
        List<Found> found = new ArrayList<>();
        List<Group> run = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            if (!isDigit(text.charAt(position))) {
                position++;
                continue;
            }
            Group group = group(text, position);
            if (!run.isEmpty() && !isSeparated(text, run.get(run.size() - 1).until(), group.from())) {
                takeRun(text, run, found);
                run.clear();
            }
            run.add(group);
            position = group.until();
        }
        takeRun(text, run, found);
        return found;
    }

    /** Whole numbers among the groups stand for themselves; what lies between them must add up. */
    private static void takeRun(NormalisedText text, List<Group> run, List<Found> found) {
        List<Group> rest = new ArrayList<>();
        for (Group group : run) {
            if (group.size() < CertificateNumber.LENGTH) {
                rest.add(group);
                continue;
            }
            takeGroups(text, rest, found);
            rest.clear();
            takeRow(text, group, found);
        }
        takeGroups(text, rest, found);
    }

    /** A row of 16 digits, or of 32 that are two numbers glued together. */
    private static void takeRow(NormalisedText text, Group row, List<Found> found) {
        if (isGluedToWord(text, row.from())) {
            return;
        }
        int middle = row.from() + CertificateNumber.LENGTH;
        if (row.size() == CertificateNumber.LENGTH) {
            take(text, row.from(), row.until(), found);
        } else if (row.size() == 2 * CertificateNumber.LENGTH
                && isNumber(text, row.from(), middle)
                && isNumber(text, middle, row.until())) {
            take(text, row.from(), middle, found);
            take(text, middle, row.until(), found);
        }
    }

    /** Groups are numbers when they can be cut into pieces of 16 digits without rest. */
    private static void takeGroups(NormalisedText text, List<Group> groups, List<Found> found) {
        int total = groups.stream().mapToInt(Group::size).sum();
        if (total == 0
                || total % CertificateNumber.LENGTH != 0
                || isGluedToWord(text, groups.get(0).from())) {
            return;
        }
        List<Group> pieces = new ArrayList<>();
        int size = 0;
        int from = groups.get(0).from();
        for (Group group : groups) {
            if (size == 0) {
                from = group.from();
            }
            size += group.size();
            if (size > CertificateNumber.LENGTH) {
                return;
            }
            if (size == CertificateNumber.LENGTH) {
                pieces.add(new Group(from, group.until()));
                size = 0;
            }
        }
        if (pieces.stream().allMatch(piece -> isNumber(text, piece.from(), piece.until()))) {
            pieces.forEach(piece -> take(text, piece.from(), piece.until(), found));
        }
    }

    private static void take(NormalisedText text, int from, int until, List<Found> found) {
        if (isNumber(text, from, until)) {
            found.add(new Found(digits(text, from, until), from, until));
        }
    }

    private static boolean isNumber(NormalisedText text, int from, int until) {
        return CertificateNumber.isWellFormed(digits(text, from, until));
    }

    private static String digits(NormalisedText text, int from, int until) {
        StringBuilder digits = new StringBuilder(CertificateNumber.LENGTH);
        for (int index = from; index < until; index++) {
            if (isDigit(text.charAt(index))) {
                digits.append(text.charAt(index));
            }
        }
        return digits.toString();
    }

    private static Group group(NormalisedText text, int from) {
        int until = from;
        while (until < text.length() && isDigit(text.charAt(until))) {
            until++;
        }
        return new Group(from, until);
    }

    private static boolean isSeparated(NormalisedText text, int from, int until) {
        if (until - from > LONGEST_SEPARATOR) {
            return false;
        }
        for (int index = from; index < until; index++) {
            if (SEPARATORS.indexOf(text.charAt(index)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Letters glued in front: a label such as CQC, CCC or NO is none, a model or order number is. */
    private static boolean isGluedToWord(NormalisedText text, int from) {
        int start = from;
        // No label is longer: to look further back would take a time that is not linear in the text.
        while (start > 0 && from - start <= Labels.LONGEST && isLatinOrDigit(text.charAt(start - 1))) {
            start--;
        }
        StringBuilder word = new StringBuilder();
        for (int index = start; index < from; index++) {
            word.append(Character.toUpperCase(text.charAt(index)));
        }
        return !Labels.isLabel(word.toString());
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLatinOrDigit(char character) {
        return isDigit(character) || (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
