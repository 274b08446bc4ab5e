package io.lanjie.benchmarks.peer.dsl;

/** Keys of rows: {@code <marketplace>:<listingId>|<number>}. */
final class RowKey {

    private static final char SEPARATOR = '|';

    private RowKey() {}

    static String of(String listing, String number) {
        return listing + SEPARATOR + number;
    }

    static String listing(String row) {
        return row.substring(0, row.lastIndexOf(SEPARATOR));
    }

    static String number(String row) {
        return row.substring(row.lastIndexOf(SEPARATOR) + 1);
    }
}
