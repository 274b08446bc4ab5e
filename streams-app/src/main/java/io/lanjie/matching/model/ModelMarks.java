package io.lanjie.matching.model;

import io.lanjie.matching.model.WildcardExplanations.Explanation;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** What the characters of a list of models do: belong to an entry, separate entries, or speak of something else. */
final class ModelMarks {

    private static final String SEPARATORS = ",;、|\n\r。:";
    private static final String OPENING = "([{【〔「《";
    private static final String CLOSING = ")]}】〕」》";

    /** A version or a part of a model in brackets is short: (35564), (B0). */
    private static final int LONGEST_CODE = 10;

    private enum Mark {
        PART,
        SEPARATOR,
        CODE_OPENS,
        CODE_CLOSES
    }

    private final Mark[] marks;

    private ModelMarks(Mark[] marks) {
        this.marks = marks;
    }

    static ModelMarks of(String text, List<Explanation> explanations) {
        Mark[] marks = new Mark[text.length()];
        Arrays.fill(marks, Mark.PART);
        for (int index = 0; index < text.length(); index++) {
            if (SEPARATORS.indexOf(text.charAt(index)) >= 0) {
                marks[index] = Mark.SEPARATOR;
            }
        }
        markBrackets(text, marks);
        for (Explanation explanation : explanations) {
            Arrays.fill(marks, explanation.from(), explanation.until(), Mark.SEPARATOR);
        }
        return new ModelMarks(marks);
    }

    boolean separates(int index) {
        return marks[index] == Mark.SEPARATOR;
    }

    /** Where the bracket begins with which a piece ends, or -1: PB100(A) may be PB100 as well. */
    int versionBracket(int from, int until) {
        if (until >= marks.length || marks[until] != Mark.CODE_CLOSES) {
            return -1;
        }
        int index = until;
        while (index > from && marks[index] != Mark.CODE_OPENS) {
            index--;
        }
        return marks[index] == Mark.CODE_OPENS ? index : -1;
    }

    private static void markBrackets(String text, Mark[] marks) {
        int[] partners = partners(text);
        int index = 0;
        while (index < text.length()) {
            char character = text.charAt(index);
            if (CLOSING.indexOf(character) >= 0 && marks[index] == Mark.PART) {
                marks[index] = Mark.SEPARATOR;
            } else if (OPENING.indexOf(character) >= 0) {
                index = markBracket(text, marks, index, partners[index]);
                continue;
            }
            index++;
        }
    }

    /** Marks one bracket, and says where to go on. */
    private static int markBracket(String text, Mark[] marks, int opening, int closing) {
        int end = closing < 0 ? text.length() : closing;
        if (!isGlued(text, opening)) {
            marks[opening] = Mark.SEPARATOR;
            return opening + 1;
        }
        if (isCode(text, opening + 1, end) && closing >= 0) {
            marks[opening] = Mark.CODE_OPENS;
            marks[closing] = Mark.CODE_CLOSES;
            return closing + 1;
        }
        // A bracket that never closes speaks of the model before it only while it has something to say.
        if (closing < 0 && isCode(text, opening + 1, Math.min(end, opening + 1 + LONGEST_CODE))) {
            marks[opening] = Mark.SEPARATOR;
            return opening + 1;
        }
        Arrays.fill(marks, opening, Math.min(end + 1, text.length()), Mark.SEPARATOR);
        return end + 1;
    }

    private static boolean isGlued(String text, int opening) {
        int before = opening - 1;
        return before >= 0
                && (Character.isLetterOrDigit(text.charAt(before)) || "/-*?+ ".indexOf(text.charAt(before)) >= 0)
                && namesSomething(text, before);
    }

    /** Whether Latin letters, digits or wildcards stand right before, at most a space between. */
    private static boolean namesSomething(String text, int before) {
        int last = text.charAt(before) == ' ' && before > 0 ? before - 1 : before;
        char character = text.charAt(last);
        return CanonicalCode.isDigit(character) || CanonicalCode.isLatin(character) || "/-*?+".indexOf(character) >= 0;
    }

    private static boolean isCode(String text, int from, int until) {
        if (until <= from || until - from > LONGEST_CODE) {
            return false;
        }
        for (int index = from; index < until; index++) {
            char character = text.charAt(index);
            if (!CanonicalCode.isDigit(character) && !CanonicalCode.isLatin(character) && character != '-') {
                return false;
            }
        }
        return !NoModel.is(CanonicalCode.of(text.substring(from, until)));
    }

    private static int[] partners(String text) {
        int[] partners = new int[text.length()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < text.length(); index++) {
            if (OPENING.indexOf(text.charAt(index)) >= 0) {
                open.push(index);
            } else if (CLOSING.indexOf(text.charAt(index)) >= 0 && !open.isEmpty()) {
                partners[open.pop()] = index;
            }
        }
        return partners;
    }
}
