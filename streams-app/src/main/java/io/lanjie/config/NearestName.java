package io.lanjie.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was most likely meant by one that is not known. */
final class NearestName {

    private static final int LETTERS_PER_SLIP = 4;

    private NearestName() {}

    /** Returns the nearest of the names, if the slip is small for its length. */
    static Optional<String> of(String name, Collection<String> names) {
        return of(name, names, Math.max(1, name.length() / LETTERS_PER_SLIP));
    }

    /** Returns the nearest of the names that is at most so many slips away. */
    static Optional<String> of(String name, Collection<String> names, int mostSlips) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return names.stream()
                .min(Comparator.comparingInt((String known) -> slips(wanted, known.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(known -> slips(wanted, known.toLowerCase(Locale.ROOT)) <= mostSlips);
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
