package io.lanjie.domain.notice;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Grammar of a CCC certificate number: 16 digits, year of first issue (4), certification body (2), product category
 * (4), sequence of the body (6). There is no check digit: only the regulator's register tells whether one exists.
 */
public final class CertificateNumber {

    /** Number of digits. */
    public static final int LENGTH = 16;

    /** The CCC scheme began in 2002. */
    private static final Pattern GRAMMAR = Pattern.compile("20(?:0[2-9]|[1-9][0-9])[0-9]{12}");

    /** Power banks; cells and packs for portable electronics; cells and packs for power banks (CNCA-C09-02). */
    private static final Set<String> POWER_BANKS_AND_CELLS = Set.of("0914", "0915", "0916");

    private static final int CATEGORY = 6;
    private static final int SEQUENCE = 10;

    private CertificateNumber() {}

    /** Whether a well-formed number is of a category of power banks, cells or packs. */
    public static boolean isOfPowerBankOrCell(String number) {
        return POWER_BANKS_AND_CELLS.contains(number.substring(CATEGORY, SEQUENCE));
    }

    /** Whether the text is a well-formed number. */
    public static boolean isWellFormed(CharSequence text) {
        return text.length() == LENGTH && GRAMMAR.matcher(text).matches();
    }
}
