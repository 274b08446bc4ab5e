package io.lanjie.demo;

import java.time.LocalDate;

/**
 * Everything that belongs to a certificate of the sample by its index alone. No two have a number or a model in common,
 * so stories cannot touch each other by accident.
 */
final class CertificateBook {

    /** A certification body that does not exist, so that no sample number is anybody's certificate. */
    private static final String INVENTED_BODY = "77";

    private static final int NUMBERS_PER_YEAR = 900_000;
    private static final int FIRST_YEAR = 2023;
    private static final int YEARS = 2;

    private final long seed;

    CertificateBook(long seed) {
        this.seed = seed;
    }

    String number(int certificate, Goods goods) {
        int year = FIRST_YEAR + certificate % YEARS;
        int sequence = 100_000 + (int) ((certificate * 7_919L + offset()) % NUMBERS_PER_YEAR);
        return year + INVENTED_BODY + category(goods) + sequence;
    }

    Brand brand(int certificate) {
        return Dice.of(seed, certificate, "brand".hashCode()).pick(Brand.INVENTED);
    }

    /** Each certificate has several models, told apart by their first letter. */
    String model(int certificate, Brand brand, int variant) {
        return brand.modelPrefix() + "-" + (char) ('A' + variant) + (10_000 + certificate);
    }

    /** Thirteen digits that begin with 2: such numbers are for use within a shop, so that none is anybody's goods. */
    String gtin(int certificate, int variant) {
        String digits = "2%01d%010d".formatted(variant, certificate * 7_919L);
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            sum += (digits.charAt(index) - '0') * (index % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    LocalDate issuedOn(int certificate) {
        int day = Dice.of(seed, certificate, "issue".hashCode()).below(100);
        return LocalDate.of(FIRST_YEAR + certificate % YEARS, 9, 1).plusDays(day);
    }

    private long offset() {
        return Dice.of(seed, "number".hashCode()).below(NUMBERS_PER_YEAR);
    }

    private static String category(Goods goods) {
        return switch (goods) {
            case POWER_BANK, OUTDOOR_POWER, PHONE_CASE, STICKER -> "0914";
            case CELL_PACK -> "0915";
            case CHARGER -> "0907";
        };
    }
}
