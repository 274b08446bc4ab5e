package io.lanjie.matching.unit;

import io.lanjie.matching.text.NormalisedText;
import java.util.List;

/**
 * Tells what running text says of a recall from what it states of the listing's own units. Sellers quote the notice to
 * say that their goods are not concerned (非召回批次C14-P6; 召回范围：批次C14-P6，本品不在其内), and a unit taken from there would
 * make them concerned.
 */
final class RecallText {

    private static final List<String> RECALL = List.of("召回", "剔除", "recall");
    private static final List<String> OUTSIDE = List.of("不在", "不属于");
    private static final List<String> RANGE = List.of("内", "列", "范围", "名单");
    private static final List<String> OWN = List.of("本品", "本店", "本款", "本批", "此款", "此批", "这批", "现货", "实物", "在售", "我们");
    private static final String CLAUSE_ENDS = ",。;!?\n";
    private static final String SENTENCE_ENDS = "。;!?\n";

    /** So far it is looked around a place, that the time stays linear in the text. */
    private static final int REACH = 100;

    /** Between 召回 and the colon of a heading: 召回范围：, 召回产品批次：. */
    private static final int LONGEST_HEADING = 8;

    private RecallText() {}

    /** Whether a place speaks of recalled units: its clause does, or a heading before it in the same sentence. */
    static boolean is(NormalisedText text, int place) {
        int from = beginOfClause(text, place);
        int until = endOfClause(text, place);
        if (contains(text, from, until, RECALL) || isOutside(text, from, until)) {
            return true;
        }
        int lowest = place - REACH;
        while (from > Math.max(0, lowest)
                && !contains(text, from, until, OWN)
                && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            until = from - 1;
            from = beginOfClause(text, until);
            if (isHeading(text, from, until)) {
                return true;
            }
        }
        return false;
    }

    /** 不在…之内: without a word for the range it may speak of the guarantee. */
    private static boolean isOutside(NormalisedText text, int from, int until) {
        for (int index = from; index < until; index++) {
            if (startsWithAny(text, index, until, OUTSIDE)) {
                return contains(text, index, until, RANGE);
            }
        }
        return false;
    }

    private static boolean isHeading(NormalisedText text, int from, int until) {
        int recall = -1;
        for (int index = from; index < until; index++) {
            if (startsWithAny(text, index, until, RECALL)) {
                recall = index;
            } else if (text.charAt(index) == ':' && recall >= 0 && index - recall <= LONGEST_HEADING) {
                return true;
            }
        }
        return false;
    }

    private static int beginOfClause(NormalisedText text, int place) {
        int from = place;
        while (from > 0 && place - from < REACH && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private static int endOfClause(NormalisedText text, int place) {
        int until = place;
        while (until < text.length() && until - place < REACH && CLAUSE_ENDS.indexOf(text.charAt(until)) < 0) {
            until++;
        }
        return until;
    }

    private static boolean contains(NormalisedText text, int from, int until, List<String> words) {
        for (int index = from; index < until; index++) {
            if (startsWithAny(text, index, until, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(NormalisedText text, int from, int until, List<String> words) {
        for (String word : words) {
            if (starts(text, from, until, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(NormalisedText text, int from, int until, String word) {
        if (from + word.length() > until) {
            return false;
        }
        for (int index = 0; index < word.length(); index++) {
            if (text.charAt(from + index) != word.charAt(index)) {
                return false;
            }
        }
        return true;
    }
}
