package io.lanjie.matching.number;

import io.lanjie.matching.text.CharacterKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.Arrays;

/** Groups of digits that stand one behind the other with little between them. */
final class DigitGroups {

    /** Between two groups of one number there stands little; more is another text. */
    static final int LONGEST_SEPARATOR = 3;

    /** End of a sentence, brackets and quotation marks, signs of money, size and share: other things stand behind. */
    private static final String NO_SEPARATORS = "()[]{}<>《》【】「」『』〈〉〔〕“”\"!?%¥$€£×";

    private static final String BETWEEN_NUMBERS = ",、;/|。\n";

    private final NormalisedText text;
    private int[] from = new int[8];
    private int[] until = new int[8];
    private int count;
    private int digits;

    DigitGroups(NormalisedText text) {
        this.text = text;
    }

    static boolean isSeparator(char character) {
        return !CharacterKind.isLetterOrDigit(character) && NO_SEPARATORS.indexOf(character) < 0;
    }

    void add(int groupFrom, int groupUntil) {
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            until = Arrays.copyOf(until, count * 2);
        }
        from[count] = groupFrom;
        until[count] = groupUntil;
        digits += groupUntil - groupFrom;
        count++;
    }

    void removeLast() {
        count--;
        digits -= until[count] - from[count];
    }

    void clear() {
        count = 0;
        digits = 0;
    }

    int count() {
        return count;
    }

    /** Digits of all groups. */
    int digits() {
        return digits;
    }

    int from(int group) {
        return from[group];
    }

    int until(int group) {
        return until[group];
    }

    int size(int group) {
        return until[group] - from[group];
    }

    /** Whether the two groups and what is between them could be of one number. */
    boolean reaches(int next) {
        int end = until[count - 1];
        if (next - end > LONGEST_SEPARATOR || next == end) {
            return false;
        }
        for (int index = end; index < next; index++) {
            if (!isSeparator(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same stands behind both groups. */
    boolean isSameGap(int group, int other) {
        int length = from[group + 1] - until[group];
        if (from[other + 1] - until[other] != length) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (text.charAt(until[group] + index) != text.charAt(until[other] + index)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same stands between all groups of the range. */
    boolean isEven(int first, int last) {
        for (int group = first + 1; group < last; group++) {
            if (!isSameGap(first, group)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the one character stands behind the group, and nothing else. */
    boolean isGap(int group, char separator) {
        return from[group + 1] - until[group] == 1 && text.charAt(until[group]) == separator;
    }

    /** Whether what separates the items of a list stands between groups of the range. */
    boolean isList(int first, int last) {
        for (int group = first; group < last; group++) {
            for (int index = until[group]; index < from[group + 1]; index++) {
                if (BETWEEN_NUMBERS.indexOf(text.charAt(index)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
