package io.lanjie.kafka.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.listing.Fingerprint;
import io.lanjie.domain.listing.KnownListing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.notice.EntryHistory;
import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.domain.standing.Standing;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is stored comes back as it was. */
class StoredLayoutsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void standingsSurvive(long seed) {
        Standing standing = new RandomDomain(seed).next(Standing.class);

        assertThat(new StoredStandings().fromBytes(new StoredStandings().toBytes(standing)))
                .as("seed %d", seed)
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void entriesSurvive(long seed) {
        EntryHistory history = new RandomDomain(seed).next(EntryHistory.class);

        assertThat(new StoredEntries().fromBytes(new StoredEntries().toBytes(history)))
                .as("seed %d", seed)
                .isEqualTo(history);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stepsOfTheWatchSurvive(long seed) {
        WatchEvent event = new RandomDomain(seed).next(WatchEvent.class);

        assertThat(new WatchRecords().fromBytes(new WatchRecords().toBytes(event)))
                .as("seed %d", seed)
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void listingsSurviveUnderTheirKey(long seed) {
        RandomDomain random = new RandomDomain(seed);
        ListingProfile any = random.next(ListingProfile.class);
        ListingProfile profile = new ListingProfile(
                new ListingKey("jd", "1:2"),
                any.version(),
                any.onSale(),
                any.url(),
                any.sellerId(),
                any.models(),
                any.goodsInScope(),
                any.skus(),
                any.claims(),
                any.units(),
                any.features());
        KnownListing listing = new KnownListing(profile, random.next(Fingerprint.class));

        assertThat(new StoredListings().fromBytes("jd:1:2", new StoredListings().toBytes(listing)))
                .as("seed %d", seed)
                .isEqualTo(listing);
    }

    @Test
    void parkedRecordsSurviveWithTheirNulls() {
        ParkedRecord record = new ParkedRecord(new SourcePosition("topic", 3, 9), null, new byte[] {1, 2});

        ParkedRecord read = ParkedRecord.fromBytes(record.toBytes());

        assertThat(read).usingRecursiveComparison().isEqualTo(record);
    }

    @Test
    void anUnknownLayoutIsNotGuessedAt() {
        assertThatThrownBy(() -> new StoredStandings().fromBytes(new byte[] {2, 0}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("layout 2");
        assertThatThrownBy(() -> new StoredEntries().fromBytes(new byte[0]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no bytes");
    }
}
