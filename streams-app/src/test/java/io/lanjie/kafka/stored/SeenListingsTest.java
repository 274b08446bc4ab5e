package io.lanjie.kafka.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.listing.Fingerprint;
import io.lanjie.domain.listing.ListingKeys;
import io.lanjie.domain.listing.ListingVersion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenListingsTest {

    private static final Fingerprint RECORD = new Fingerprint(1, 2);

    private final SeenListings seen = SeenListings.builder("seen").build();

    @Test
    void listingsKeepTheirNumbers() {
        for (int listing = 0; listing < 5_000; listing++) {
            assertThat(seen.number("jd:" + listing)).isEqualTo(listing);
        }
        seen.keep(4_999, known(4_999, RECORD));

        assertThat(seen.number("jd:7")).isEqualTo(7);
        assertThat(seen.find("jd:4999")).isEqualTo(4_999);
        assertThat(seen.name(4_999)).isEqualTo("jd:4999");
        assertThat(seen.version(4_999)).isEqualTo(version(4_999));
        assertThat(seen.find("jd:5000")).isEqualTo(SeenListings.UNKNOWN);
        assertThat(seen.size()).isEqualTo(5_000);
    }

    @Test
    void aListingOfWhichThereIsOnlyAStandingIsNotThere() {
        int number = seen.number("jd:1");

        assertThat(seen.isPresent(number)).isFalse();
        assertThat(seen.cameIn(number, new Fingerprint(0, 0))).isFalse();
        assertThat(seen.isPresent(SeenListings.UNKNOWN)).isFalse();
    }

    @Test
    void theRecordItCameInIsKnownUntilItEnds() {
        int number = seen.number("jd:1");
        seen.keep(number, known(1, RECORD));

        assertThat(seen.cameIn(number, RECORD)).isTrue();
        assertThat(seen.cameIn(number, new Fingerprint(1, 3))).isFalse();

        seen.end(number);

        assertThat(seen.cameIn(number, RECORD)).isFalse();
    }

    @Test
    void whereNoRecordIsKnownThereIsNone() {
        int number = seen.number("jd:1");
        seen.keep(number, known(1, null));

        assertThat(seen.published(number)).isNull();

        seen.publishedIn(number, RECORD);

        assertThat(seen.published(number)).isEqualTo(RECORD);
    }

    @Test
    void versionsThatSayNothingNewWaitOnceInTheOrderInWhichTheyCame() {
        int first = seen.number("jd:1");
        int second = seen.number("jd:2");
        seen.keep(first, known(1, RECORD));
        seen.keep(second, known(1, RECORD));

        seen.repeated(second, version(2));
        seen.repeated(first, version(2));
        seen.repeated(second, version(3));

        assertThat(seen.version(second)).isEqualTo(version(3));
        assertThat(seen.takeUnwritten()).isEqualTo(second);
        assertThat(seen.isUnwritten(second)).isFalse();
        assertThat(seen.takeUnwritten()).isEqualTo(first);
        assertThat(seen.unwritten()).isZero();
    }

    @Test
    void whatWasWrittenMeanwhileNeedNotBeWrittenAgain() {
        int number = seen.number("jd:1");
        seen.keep(number, known(1, RECORD));
        seen.repeated(number, version(2));

        seen.keep(number, known(3, RECORD));

        assertThat(seen.takeUnwritten()).isEqualTo(SeenListings.UNKNOWN);
    }

    @Test
    void aTaskThatStartsAnewKnowsNothing() {
        seen.keep(seen.number("jd:1"), known(1, RECORD));

        seen.clear();

        assertThat(seen.find("jd:1")).isEqualTo(SeenListings.UNKNOWN);
        assertThat(seen.size()).isZero();
    }

    private static ListingKeys known(int revision, Fingerprint published) {
        return new ListingKeys(version(revision), published, 7, List.of());
    }

    private static ListingVersion version(int revision) {
        return new ListingVersion(revision, Instant.ofEpochMilli(1_000L * revision));
    }
}
