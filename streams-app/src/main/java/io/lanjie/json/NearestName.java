package io.lanjie.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the name that somebody who mistyped one most likely meant. */
public final class NearestName {

    /** Two slips are a typing error, three make another word. */
    private static final int MOST_SLIPS = 2;

    /** Beyond this nobody mistyped a field name, and the comparison would cost its square. */
    private static final int LONGEST_COMPARED = 64;

    private NearestName() {}

    /** The nearest of the names, empty if none is near. Case, hyphens and underscores do not count. */
    static Optional<String> of(String typed, Collection<String> names) {
        if (typed.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        String plain = plain(typed);
        return names.stream()
                .filter(name -> slips(plain, plain(name)) <= Math.min(MOST_SLIPS, plain.length() / 2))
                .min(Comparator.comparingInt(name -> slips(plain, plain(name))));
    }

    /**
     * Returns the names that are most like the one that was typed, the nearest first; fewer where few are like it.
     *
     * @param most how many at most
     */
    public static List<String> several(String typed, Collection<String> names, int most) {
        if (typed.length() > LONGEST_COMPARED) {
            return List.of();
        }
        String plain = plain(typed);
        return names.stream()
                .filter(name -> name.length() <= LONGEST_COMPARED)
                .map(name -> Map.entry(slips(plain, plain(name)), name))
                .filter(near -> near.getKey() <= Math.max(1, plain.length() / 2))
                .sorted(Map.Entry.<Integer, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .limit(most)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Levenshtein distance: how many characters were added, left out or replaced. */
    private static int slips(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int replaced = above[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[right.length()];
    }
}
