package io.lanjie.matching.number;

import java.util.Set;

/**
 * What is known of the parts of certificate numbers beyond their form. Unknown codes are worth a remark; they unmake no
 * number, as bodies are designated and categories added without notice.
 */
final class NumberGrammar {

    private static final int BODY_FROM = 4;
    private static final int CATEGORY_FROM = 6;
    private static final int SEQUENCE_FROM = 10;

    private static final Set<String> KNOWN_BODIES = Set.of("01", "02", "15", "16", "18", "22");
    /** Power banks and their cells became categories of the scheme on 2023-08-01. */
    private static final Set<String> POWER_BANK_CATEGORIES = Set.of("0914", "0915", "0916");

    private static final int POWER_BANK_YEAR = 2023;

    /** Fields of the catalogue, the first two digits of a category, are numbered from 01 to 23. */
    private static final int LAST_FIELD = 23;

    /** Later than any certificate in use: a number in pieces that says so is made of other numbers. */
    private static final int LAST_YEAR = 2035;

    private NumberGrammar() {}

    /** Whether a number that had to be put together or read in looks genuine. */
    static boolean isPlausible(String number) {
        int field = Integer.parseInt(number.substring(CATEGORY_FROM, CATEGORY_FROM + 2));
        return year(number) <= LAST_YEAR && field >= 1 && field <= LAST_FIELD;
    }

    static boolean isKnownBody(String number) {
        return KNOWN_BODIES.contains(number.substring(BODY_FROM, CATEGORY_FROM));
    }

    static boolean isKnownField(String number) {
        return isPlausible(number);
    }

    /** Whether the category is of power banks or their cells. */
    static boolean isOfPowerBankOrCell(String number) {
        return POWER_BANK_CATEGORIES.contains(number.substring(CATEGORY_FROM, SEQUENCE_FROM));
    }

    /** Whether it is of power banks or cells, and older than their category. */
    static boolean isOlderThanItsCategory(String number) {
        return isOfPowerBankOrCell(number) && year(number) < POWER_BANK_YEAR;
    }

    private static int year(String number) {
        return Integer.parseInt(number.substring(0, BODY_FROM));
    }
}
