package io.lanjie.benchmarks.report;

import java.util.Locale;

/** Numbers as people read them: three digits that count, thousands apart. */
final class Numbers {

    private Numbers() {}

    /** A number that stands alone. */
    static String text(double value) {
        return isWhole(value) ? whole(value) : digits(value);
    }

    /** Three digits that count, and never fewer than the whole number has. */
    static String digits(double value) {
        double size = Math.abs(value);
        int decimals;
        if (size >= 100) {
            decimals = 0;
        } else if (size >= 10) {
            decimals = 1;
        } else if (size >= 0.1 || size == 0) {
            decimals = 2;
        } else {
            decimals = 3;
        }
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    static String times(double value) {
        return digits(value) + "x";
    }

    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    static boolean isWhole(double value) {
        return value == Math.rint(value);
    }
}
