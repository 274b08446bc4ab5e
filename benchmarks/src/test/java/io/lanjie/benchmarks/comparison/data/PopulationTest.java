package io.lanjie.benchmarks.comparison.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lanjie.kafka.form.CertificateForm;
import io.lanjie.kafka.form.ListingForm;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.Listing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final int LISTINGS = 10_000;
    private static final PopulationSizes SIZES =
            new PopulationSizes(LISTINGS, 100, 10, 400, 4_000, List.of(1_000, 2_000), 2, 100, 10, 0.29);
    private static final PopulationSizes WITHOUT_SPECIAL =
            new PopulationSizes(LISTINGS, 100, 10, 400, 4_000, List.of(), 0, 0, 0, 0.29);

    private final Population population = grown(SIZES, 1);

    @Test
    void isTheSameForTheSameSeed() {
        Population again = grown(SIZES, 1);

        for (int listing = 0; listing < population.firstSpare(); listing++) {
            assertThat(new ListingText(again, 1).listing(listing))
                    .isEqualTo(new ListingText(population, 1).listing(listing));
        }
    }

    @Test
    void givesEachSpecialCertificateItsSetNumberOfListings() {
        Numbers numbers = population.numbers();

        assertThat(population.carriers(numbers.hot(0))).hasSize(1_000);
        assertThat(population.carriers(numbers.hot(1))).hasSize(2_000);
        assertThat(population.carriers(numbers.wide(0))).hasSize(100);
        assertThat(population.carriers(numbers.wide(1))).hasSize(100);
        assertThat(population.carriers(numbers.small())).hasSize(10);
    }

    @Test
    void aListingNamesNoNumberTwiceWhateverItExchanges() {
        int listing = IntStream.range(0, population.firstSpare())
                .filter(one -> population.carried(one, 1) != Numbers.NONE)
                .findFirst()
                .orElseThrow();
        int first = population.carried(listing, 0);
        int second = population.carried(listing, 1);

        population.exchange(listing, second);

        assertThat(population.carried(listing, 0)).isEqualTo(second);
        assertThat(population.carried(listing, 1)).isEqualTo(first);
    }

    @Test
    void spreadsTheListingsOfOneCertificateOverAllPartitions() {
        int[] carriers = population.carriers(population.numbers().hot(0));

        for (int partition = 0; partition < 4; partition++) {
            int wanted = partition;
            assertThat(IntStream.of(carriers)
                            .filter(listing -> ListingIds.partition(ListingIds.key(listing), 4) == wanted))
                    .hasSizeBetween(150, 350);
        }
    }

    @Test
    void givesListingsNoneToThreeNumbersAsItShould() {
        Population plain = grown(WITHOUT_SPECIAL, 1);

        int[] withCount = new int[Population.MOST_NUMBERS + 1];
        for (int listing = plain.firstOfBulk(); listing < plain.firstSpare(); listing++) {
            int of = listing;
            withCount[
                    (int) IntStream.range(0, Population.MOST_NUMBERS)
                            .filter(place -> plain.carried(of, place) != Numbers.NONE)
                            .count()]++;
        }

        assertThat(withCount[0] / (double) LISTINGS).isCloseTo(0.20, within(0.02));
        assertThat(withCount[1] / (double) LISTINGS).isCloseTo(0.50, within(0.02));
        assertThat(withCount[2] / (double) LISTINGS).isCloseTo(0.25, within(0.02));
        assertThat(withCount[3] / (double) LISTINGS).isCloseTo(0.05, within(0.02));
    }

    @Test
    void givesAboutThreeListingsOfTenACertificateOfTheBurst() {
        Population plain = grown(WITHOUT_SPECIAL, 1);

        long hit = IntStream.range(plain.firstOfBulk(), plain.firstSpare())
                .filter(listing -> IntStream.range(0, Population.MOST_NUMBERS)
                        .map(place -> plain.carried(listing, place))
                        .anyMatch(number -> number >= plain.numbers().burst().first()
                                && number < plain.numbers().burst().end()))
                .count();

        assertThat(hit / (double) LISTINGS).isCloseTo(0.30, within(0.03));
    }

    @Test
    void writesListingsOfTheFormThatIsAsked() {
        ListingForm form = new ListingForm(Set.copyOf(ListingIds.MARKETPLACES));
        ListingText text = new ListingText(population, 1);

        for (int index = 0; index < 2_000; index++) {
            Listing listing = text.listing(index);
            assertThat(form.faults(listing)).isEmpty();
            assertThat(form.keyOf(listing)).isEqualTo(new String(ListingIds.key(index), StandardCharsets.US_ASCII));
            assertThat(listing.getTitle()).hasSizeBetween(50, 80);
            assertThat(listing.getAttributes()).hasSizeBetween(6, 10);
            assertThat(listing.getSkus()).hasSizeBetween(2, 4);
        }
    }

    @Test
    void writesTheNumbersItSaysAndNoOthers() {
        ListingText text = new ListingText(population, 1);

        for (int index = 0; index < 2_000; index++) {
            int of = index;
            Listing listing = text.listing(index);
            List<String> typed = new ArrayList<>(listing.getCertificateNumbers());
            listing.getSkus().forEach(sku -> typed.addAll(sku.getCertificateNumbers()));
            assertThat(typed.stream().map(number -> number.replace(" ", "")))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, Population.MOST_NUMBERS)
                            .map(place -> population.carried(of, place))
                            .filter(number -> number != Numbers.NONE)
                            .mapToObj(Numbers::text)
                            .toList());
        }
    }

    @Test
    void changesOnlyRevisionAndTimeOfAnUnchangedListing() {
        ListingText text = new ListingText(population, 1);
        Listing before = text.listing(5);

        population.touch(5);
        Listing after = text.listing(5);

        assertThat(after.getRevision()).isEqualTo(before.getRevision() + 1);
        assertThat(after.getUpdatedAt()).isAfter(before.getUpdatedAt());
        after.setRevision(before.getRevision());
        after.setUpdatedAt(before.getUpdatedAt());
        assertThat(after).isEqualTo(before);
    }

    @Test
    void writesNoticesOfTheFormThatIsAsked() {
        assertThat(new CertificateForm()
                        .faults(NoticeText.of(
                                7, CertificateState.SUSPENDED, "n", Instant.parse("2026-11-22T00:00:00Z"))))
                .isEmpty();
    }

    @Test
    void readsWhatItWrites() {
        assertThat(ListingIds.parse(ListingIds.key(123_456))).isEqualTo(123_456);
        assertThat(Numbers.parse(Numbers.text(54_321))).isEqualTo(54_321);
    }

    private static Population grown(PopulationSizes sizes, long seed) {
        Population grown = new Population(sizes, seed);
        IntStream.range(0, grown.firstSpare()).forEach(grown::add);
        return grown;
    }
}
