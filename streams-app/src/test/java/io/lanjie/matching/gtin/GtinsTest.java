package io.lanjie.matching.gtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.Seller;
import io.lanjie.domain.listing.Sku;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.term.Lexicon;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GtinsTest {

    private final List<String> found = new ArrayList<>();
    private final List<RejectionReason> rejected = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "6901234567892, 06901234567892",
        "96385074, 00000096385074",
        "036000291452, 00036000291452",
        "10012345678902, 10012345678902",
        "6901 2345 67892, 06901234567892",
        "６９０１２３４５６７８９２, 06901234567892",
    })
    void everyLengthIsOneNumber(String written, String gtin) {
        assertThat(Gtin.normalised(written)).isEqualTo(gtin);
    }

    @ParameterizedTest
    @CsvSource({
        "6901234567893",
        "690123456789",
        "123",
        "''",
        "00000000",
        "69012345678921234",
        "A6901234567892",
        "6901.234567892"
    })
    void whatHasNoCheckDigitIsNone(String written) {
        assertThat(Gtin.normalised(written)).isNull();
    }

    @Test
    void aCartonIsAnotherItemThanTheGoodsInIt() {
        assertThat(Gtin.normalised("16901234567899")).isEqualTo("16901234567899");
        assertThat(Gtin.normalised("06901234567892")).isEqualTo("06901234567892");
    }

    @Test
    void aWrongDigitIsAlwaysNoticed() {
        Random random = new Random(14);
        for (int round = 0; round < 1_000; round++) {
            char[] digits = "6901234567892".toCharArray();
            int place = random.nextInt(digits.length);
            digits[place] = (char) ('0' + (digits[place] - '0' + 1 + random.nextInt(9)) % 10);

            assertThat(Gtin.normalised(new String(digits))).isNull();
        }
    }

    @Test
    void fieldsAndAttributesThatSaySoAreRead() {
        find(
                List.of("6901234567892"),
                List.of(new Attribute("商品条形码", "96385074、036000291452"), new Attribute("EAN", "6901234567892")),
                "10012345678902",
                "充电宝 6901234567892");

        assertThat(found)
                .containsExactly(
                        " 00000096385074 attributes[0].value",
                        " 00036000291452 attributes[0].value",
                        " 06901234567892 attributes[1].value",
                        " 06901234567892 gtins[0]",
                        "a 10012345678902 skus[0].gtin");
        assertThat(rejected).isEmpty();
    }

    @Test
    void freeTextIsNot() {
        find(List.of(), List.of(new Attribute("电话", "6901234567892")), null, "充电宝 6901234567892");

        assertThat(found).isEmpty();
    }

    @Test
    void saysWhyANumberIsNone() {
        find(List.of("6901234567893", "12345"), List.of(), null, "充电宝");

        assertThat(found).isEmpty();
        assertThat(rejected).containsExactly(RejectionReason.WRONG_CHECK_DIGIT, RejectionReason.NOT_A_GTIN);
    }

    private void find(List<String> gtins, List<Attribute> attributes, String skuGtin, String title) {
        Listing listing = new Listing(
                new ListingKey("dev", "1"),
                title,
                new ListingVersion(1, Instant.EPOCH),
                true,
                new Seller(null, null, null),
                null,
                null,
                null,
                null,
                title,
                List.of(),
                attributes,
                gtins,
                List.of(),
                List.of(new Sku("a", "6901234567892", null, List.of(), skuGtin)));
        new Gtins()
                .find(
                        ListingReading.of(listing, new Lexicon(List.of())),
                        claim -> found.add(claim.skuId() + " " + claim.key().value() + " "
                                + claim.match().field()),
                        (field, from, until, reason) -> rejected.add(reason));
    }
}
