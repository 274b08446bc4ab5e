package io.lanjie.benchmarks.speed;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.Seller;
import io.lanjie.domain.listing.Sku;
import io.lanjie.domain.notice.CertificateDetails;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.Party;
import io.lanjie.domain.notice.Publication;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Power banks on sale and the certificates that they name. */
final class Stock {

    static final String MARKETPLACE = "taobao";

    private static final Instant UPDATED = Instant.parse("2026-11-22T00:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2026-11-21T02:00:00Z");
    private static final int FIRST_NUMBER = 100_000;
    private static final int SECOND_NUMBERS = 5_000;

    private final Random random;
    private final Words words = new Words("traffic.properties");

    Stock(long seed) {
        this.random = new Random(seed);
    }

    /** The number of a certificate. */
    static String number(int certificate) {
        return "2025010914" + (FIRST_NUMBER + certificate);
    }

    /** A listing under a certificate; every second names one more, which is in order, at a SKU. */
    Listing listing(int index, int certificate, int certificates) {
        String brand = one("brands");
        String model = one("models");
        String second = number(certificates - 1 - random.nextInt(SECOND_NUMBERS));
        return new Listing(
                new ListingKey(MARKETPLACE, "77" + String.format(Locale.ROOT, "%010d", index)),
                brand + one("powerBanks") + " " + model + " " + one("phrases") + one("phrases"),
                new ListingVersion(1, UPDATED),
                true,
                new Seller("seller" + index % 997, null, one("otherBrands")),
                "https://item.example.com/item.htm?id=77" + index,
                random.nextBoolean() ? brand : null,
                random.nextBoolean() ? model : null,
                one("powerBankCategories"),
                null,
                List.of(number(certificate)),
                List.of(new Attribute(one("attributeNames"), one("attributeValues"))),
                List.of(),
                List.of(),
                List.of(
                        new Sku("sku0", one("colours"), null, List.of(), null),
                        new Sku("sku1", one("colours"), null, random.nextBoolean() ? List.of(second) : List.of(), null),
                        new Sku("sku2", one("colours"), null, List.of(), null)));
    }

    /** What is in force of a certificate. */
    CertificateNotice notice(int certificate, CertificateState state, long sequence) {
        Party maker = new Party("Maker " + certificate % 499 + " Technology Co., Ltd.", "91440300MA5F" + certificate);
        return new CertificateNotice(
                number(certificate),
                state,
                PUBLISHED,
                null,
                sequence,
                state == CertificateState.SUSPENDED ? List.of("0203", "0204") : List.of(),
                null,
                new CertificateDetails(
                        words.list("powerBanks").get(0),
                        maker,
                        maker,
                        maker,
                        List.of("Brand" + certificate % 1_999),
                        List.of("M" + certificate + "-A", "M" + certificate + "-B", "M" + certificate + "-C")),
                List.of(),
                List.of(),
                new Publication(
                        "N-2026-" + sequence, "CQC", "https://notice.example.com/" + sequence, PUBLISHED, List.of()),
                new SourcePosition("ccc.certificate-status", 0, sequence));
    }

    private String one(String list) {
        List<String> choices = words.list(list);
        return choices.get(random.nextInt(choices.size()));
    }
}
