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
    public static Optional<String> of(String typed, Collection<String> names) {
        return of(typed, names, MOST_SLIPS);
    }

    /** The nearest of the names that is at most so many slips away, and half as many as it has letters. */
    public static Optional<String> of(String typed, Collection<String> names, int mostSlips) {
        if (typed.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        String plain = plain(typed);
        return names.stream()
                .filter(name -> slips(plain, plain(name)) <= Math.min(mostSlips, plain.length() / 2))
                .min(Comparator.comparingInt((String name) -> slips(plain, plain(name)))
                        .thenComparing(Comparator.naturalOrder()));
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

    /** Letters that were left out, added, changed or swapped with their neighbour. */
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                slips[row][column] = row == 0 || column == 0 ? row + column : least(slips, one, row, other, column);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, String one, int row, String other, int column) {
        boolean same = one.charAt(row - 1) == other.charAt(column - 1);
        int least = slips[row - 1][column - 1] + (same ? 0 : 1);
        least = Math.min(least, Math.min(slips[row - 1][column], slips[row][column - 1]) + 1);
        boolean swapped = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(least, slips[row - 2][column - 2] + 1) : least;
    }
}
