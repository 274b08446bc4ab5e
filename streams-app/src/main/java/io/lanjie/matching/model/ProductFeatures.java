package io.lanjie.matching.model;

import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.Lexicon;
import io.lanjie.matching.term.TermKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a product's name says of the goods, in a form in which names can be compared whatever words surround it:
 * capacity ({@code 20000}), power ({@code 33W}) and the words of the dictionaries (自带线, MagGo). Recalls often name goods
 * so, listings nearly always.
 */
public final class ProductFeatures {

    /** More is a list of everything, and says nothing of the goods. */
    private static final int MOST = 40;

    private static final int SMALLEST_CAPACITY = 1000;
    private static final int SMALLEST_BARE_CAPACITY = 5000;
    private static final int LARGEST_CAPACITY = 200_000;
    private static final int BARE_CAPACITY_STEP = 1000;

    private final Lexicon lexicon;

    /** @param lexicon the words of the dictionaries */
    public ProductFeatures(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The features of a product's name. */
    public Set<String> of(String name) {
        NormalisedText text = NormalisedText.of(name);
        Set<String> features = new LinkedHashSet<>();
        collect(text, lexicon.scan(text), features);
        return features;
    }

    /** Adds the features of a text. Takes time linear in it. */
    static void collect(NormalisedText text, List<Hit> hits, Collection<String> features) {
        for (Hit hit : hits) {
            if (hit.term().kind() == TermKind.FEATURE) {
                add(hit.term().value(), features);
            } else if (hit.term().kind() == TermKind.MARKETING_NAME) {
                add(Owners.normal(hit.term().text()), features);
            }
        }
        int position = 0;
        while (position < text.length()) {
            int end = position + 1;
            if (isDigit(text, position)) {
                end = endOfNumber(text, position);
                if (position == 0 || !isCode(text, position - 1)) {
                    number(text, position, end, features);
                }
            }
            position = end;
        }
    }

    private static void number(NormalisedText text, int from, int until, Collection<String> features) {
        double number = value(text, from, until);
        int unit = until < text.length() && text.charAt(until) == ' ' ? until + 1 : until;
        if (number < 0) {
            return;
        }
        double capacity = capacity(text, unit, number);
        if (capacity >= SMALLEST_CAPACITY && capacity <= LARGEST_CAPACITY) {
            add(Integer.toString((int) Math.round(capacity)), features);
        } else if (starts(text, unit, "w") && !isCode(text, unit + 1)) {
            add(number(number) + "W", features);
        } else if (!isCode(text, until)
                && number >= SMALLEST_BARE_CAPACITY
                && number <= LARGEST_CAPACITY
                && number % BARE_CAPACITY_STEP == 0) {
            add(Integer.toString((int) number), features);
        }
    }

    /** Charge in milliampere hours, or -1 where the unit is another. */
    private static double capacity(NormalisedText text, int unit, double number) {
        if (starts(text, unit, "mah") || starts(text, unit, "毫安") || starts(text, unit, "ma")) {
            return number;
        }
        if (starts(text, unit, "万") || starts(text, unit, "w毫安") || starts(text, unit, "wm")) {
            return number * 10_000;
        }
        boolean thousands = (starts(text, unit, "k") && !isCode(text, unit + 1)) || starts(text, unit, "ah");
        return thousands ? number * 1000 : -1;
    }

    private static String number(double number) {
        return number == Math.rint(number) ? Integer.toString((int) number) : Double.toString(number);
    }

    /** A decimal number with at most seven digits; -1 for all others. */
    private static double value(NormalisedText text, int from, int until) {
        double value = 0;
        double place = 0;
        if (until - from > 8) {
            return -1;
        }
        for (int index = from; index < until; index++) {
            char character = text.charAt(index);
            if (character == '.') {
                place = 1;
            } else if (character != ',') {
                value = value * 10 + (character - '0');
                place *= 10;
            }
        }
        return place > 1 ? value / place : value;
    }

    /** Digits with a decimal point, or a comma between thousands, within. */
    private static int endOfNumber(NormalisedText text, int from) {
        int until = from;
        boolean point = false;
        while (until < text.length()) {
            if (isDigit(text, until)) {
                until++;
            } else if (text.charAt(until) == '.' && !point && isDigit(text, until + 1)) {
                point = true;
                until++;
            } else if (text.charAt(until) == ','
                    && !point
                    && until - from <= 3
                    && isDigit(text, until + 1)
                    && isDigit(text, until + 2)
                    && isDigit(text, until + 3)
                    && !isDigit(text, until + 4)) {
                until++;
            } else {
                break;
            }
        }
        return until;
    }

    private static boolean starts(NormalisedText text, int from, String word) {
        for (int index = 0; index < word.length(); index++) {
            if (from + index >= text.length() || text.charAt(from + index) != word.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private static void add(String feature, Collection<String> features) {
        if (features.size() < MOST && !feature.isEmpty()) {
            features.add(feature);
        }
    }

    private static boolean isDigit(NormalisedText text, int index) {
        return index < text.length() && CanonicalCode.isDigit(text.charAt(index));
    }

    private static boolean isCode(NormalisedText text, int index) {
        return index < text.length()
                && (CanonicalCode.isDigit(text.charAt(index)) || CanonicalCode.isLatin(text.charAt(index)));
    }
}
