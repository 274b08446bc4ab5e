package io.lanjie.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of the wildcards of a document what they stand for, where it does: (xx=00-99, A-Z), X可为A-Z, *代表0-9. */
final class WildcardExplanations {

    private static final Pattern BEGINNING = Pattern.compile("(?<![0-9a-z*])([*?□△#]{1,16}|x{1,16})\\s{0,3}"
            + "(?:=|:|可?以?(?:代表|表示|为|是)|can be|stands for|represents|means)\\s{0,3}");
    /** A document explains a handful of places. */
    private static final int MOST = 16;

    private static final String DIGITS = "数字";
    private static final List<String> LETTERS = List.of("大写字母", "英文字母", "字母", "英文");
    private static final List<String> NOTHING = List.of("空白", "空格", "空", "无", "blank", "none");
    private static final List<String> ANYTHING = List.of("任意", "颜色", "外观", "客户", "销售", "不同", "区分", "any");
    private static final String BETWEEN = " ,、/;或和及与\t";
    private static final String RANGE = "-~至到–—";

    /**
     * An explanation.
     *
     * @param symbol the character explained
     * @param count how often it was written
     * @param meaning what each of them stands for
     * @param from index of its first character
     * @param until index behind its last
     */
    record Explanation(char symbol, int count, WildcardMeaning meaning, int from, int until) {}

    private WildcardExplanations() {}

    /** The explanations in a text in lower case, each with its place. */
    static List<Explanation> in(String text) {
        if (!mayHave(text)) {
            return List.of();
        }
        List<Explanation> found = new ArrayList<>();
        Matcher matcher = BEGINNING.matcher(text);
        while (matcher.find()) {
            WildcardMeaning.Builder meaning = new WildcardMeaning.Builder();
            int until = values(text, matcher.end(), meaning);
            if (until > matcher.end()) {
                String symbol = matcher.group(1);
                found.add(new Explanation(symbol.charAt(0), symbol.length(), meaning.build(), matcher.start(), until));
            }
        }
        return found;
    }

    /** Those that say something else than the ones before, at most {@value #MOST}: by these models are read. */
    static List<Explanation> distinct(List<Explanation> explanations) {
        List<Explanation> distinct = new ArrayList<>();
        for (Explanation explanation : explanations) {
            boolean known = distinct.stream()
                    .anyMatch(other -> other.symbol() == explanation.symbol() && other.count() == explanation.count());
            if (!known && distinct.size() < MOST) {
                distinct.add(explanation);
            }
        }
        return distinct;
    }

    /** Most texts have neither sign nor word of an explanation. */
    private static boolean mayHave(String text) {
        for (int index = 0; index < text.length(); index++) {
            if ("*?□△#x".indexOf(text.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Reads values as long as they are values; what follows is another model of the list. */
    private static int values(String text, int from, WildcardMeaning.Builder meaning) {
        int position = from;
        int end = from;
        while (position < text.length()) {
            if (BETWEEN.indexOf(text.charAt(position)) >= 0) {
                position++;
                continue;
            }
            int next = value(text, position, meaning);
            if (next == position) {
                break;
            }
            position = next;
            end = next;
        }
        return end;
    }

    private static int value(String text, int from, WildcardMeaning.Builder meaning) {
        if (text.startsWith(DIGITS, from)) {
            meaning.range('0', '9');
            return from + DIGITS.length();
        }
        for (String letters : LETTERS) {
            if (text.startsWith(letters, from)) {
                meaning.range('a', 'z');
                return from + letters.length();
            }
        }
        for (String nothing : NOTHING) {
            if (text.startsWith(nothing, from)) {
                meaning.nothing();
                return from + nothing.length();
            }
        }
        for (String anything : ANYTHING) {
            if (text.startsWith(anything, from)) {
                return endOfWords(text, from + anything.length());
            }
        }
        return range(text, from, meaning);
    }

    /** A character, a range, or a range of numbers, of which each digit counts. */
    private static int range(String text, int from, WildcardMeaning.Builder meaning) {
        int first = endOfCode(text, from);
        int length = first - from;
        if (length == 0 || length > 2 || (length == 2 && !isNumber(text, from, first))) {
            return from;
        }
        if (first + 1 < text.length() && RANGE.indexOf(text.charAt(first)) >= 0) {
            int last = endOfCode(text, first + 1);
            if (last - first - 1 == length) {
                if (length == 2) {
                    meaning.range('0', '9');
                } else {
                    meaning.range(text.charAt(from), text.charAt(first + 1));
                }
                return last;
            }
        }
        for (int index = from; index < first; index++) {
            meaning.range(text.charAt(index), text.charAt(index));
        }
        return first;
    }

    private static boolean isNumber(String text, int from, int until) {
        for (int index = from; index < until; index++) {
            if (!CanonicalCode.isDigit(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static int endOfCode(String text, int from) {
        int until = from;
        while (until < text.length() && until - from < 3 && isCode(text.charAt(until))) {
            until++;
        }
        return until;
    }

    private static int endOfWords(String text, int from) {
        int until = from;
        while (until < text.length() && Character.isLetter(text.charAt(until)) && !isCode(text.charAt(until))) {
            until++;
        }
        return until;
    }

    private static boolean isCode(char character) {
        return CanonicalCode.isDigit(character) || CanonicalCode.isLatin(character);
    }
}
