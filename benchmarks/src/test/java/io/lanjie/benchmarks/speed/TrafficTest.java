package io.lanjie.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lanjie.domain.listing.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrafficTest {

    private static final int COUNT = 2_000;

    private final List<Listing> listings = new Traffic(1).listings(COUNT);

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(new Traffic(1).listings(COUNT)).isEqualTo(listings);
    }

    @Test
    void looksLikeTraffic() {
        assertThat(listings).allSatisfy(listing -> {
            assertThat(listing.title()).hasSizeBetween(50, 80);
            assertThat(listing.attributes()).hasSizeBetween(6, 10);
            assertThat(listing.skus()).hasSizeBetween(2, 4);
        });
        assertThat(listings.stream().filter(listing -> listing.description() != null))
                .hasSizeBetween(COUNT / 4, COUNT / 2);
    }

    @Test
    void letsThePlainMatcherFindThePowerBanks() {
        PlainRegexMatcher plain = new PlainRegexMatcher();

        long inScope = listings.stream()
                .filter(listing -> plain.find(listing).inScope())
                .count();
        long withNumber = listings.stream()
                .filter(listing -> !plain.find(listing).numbers().isEmpty())
                .count();

        assertThat((double) inScope / COUNT).isCloseTo(0.15, within(0.03));
        assertThat((double) withNumber / COUNT).isCloseTo(0.15, within(0.03));
    }
}
