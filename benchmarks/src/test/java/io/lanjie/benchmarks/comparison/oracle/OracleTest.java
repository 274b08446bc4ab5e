package io.lanjie.benchmarks.comparison.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.benchmarks.comparison.data.Numbers;
import io.lanjie.benchmarks.comparison.data.Population;
import io.lanjie.benchmarks.comparison.data.PopulationSizes;
import java.util.List;
import org.junit.jupiter.api.Test;

class OracleTest {

    private static final PopulationSizes SIZES = new PopulationSizes(100, 0, 10, 40, 100, List.of(20), 1, 10, 5, 0.29);

    private final Population population = new Population(SIZES, 1);
    private final Ledger ledger = new Ledger(SIZES.capacity());
    private final Oracle oracle = new Oracle(population, ledger);
    private final int first = population.numbers().burst().first();
    private final int second = first + 1;

    @Test
    void blocksAListingThatComesWithAStruckNumber() {
        oracle.certificatesChanged(List.of(Numbers.MARK), true);
        population.addWith(100, Numbers.MARK);
        oracle.listingChanged(100);

        assertThat(ledger.expected(100)).isEqualTo(Signature.of(Numbers.MARK));
        assertThat(ledger.wrong()).isEqualTo(1);
    }

    @Test
    void blocksAListingWhoseNumberIsStruckLater() {
        population.addWith(100, first);
        oracle.listingChanged(100);
        assertThat(ledger.blocked(100)).isFalse();

        oracle.certificatesChanged(List.of(first), true);

        assertThat(ledger.expected(100)).isEqualTo(Signature.of(first));
    }

    @Test
    void releasesAListingWhoseNumberIsValidAgain() {
        population.addWith(100, first);
        oracle.certificatesChanged(List.of(first), true);
        oracle.certificatesChanged(List.of(first), false);

        assertThat(ledger.blocked(100)).isFalse();
        assertThat(ledger.wrong()).isZero();
    }

    @Test
    void blocksForEachOfTheNumbersThatAreStruck() {
        for (int listing = 0; listing < 100; listing++) {
            population.add(listing);
            oracle.listingChanged(listing);
        }
        int hot = population.numbers().hot(0);
        int listing = population.carriers(hot)[0];
        oracle.certificatesChanged(List.of(hot), true);

        assertThat(ledger.expected(listing)).isEqualTo(Signature.of(hot));
        assertThat(ledger.wrong()).isEqualTo(20);
    }

    @Test
    void expectsNothingOfAnotherVersionWithTheSameNumbers() {
        oracle.certificatesChanged(List.of(first), true);
        population.addWith(100, first);
        oracle.listingChanged(100);
        ledger.observe(100, new Order(Signature.of(first), 1), 50);
        ledger.beginPhase();

        population.touch(100);
        oracle.listingChanged(100);
        oracle.certificatesChanged(List.of(first), true);
        oracle.certificatesChanged(List.of(second), true);

        assertThat(ledger.wrong()).isZero();
        ledger.observe(100, new Order(Signature.of(first), 2), 60);
        assertThat(ledger.ordersThatChangeNothing()).isEqualTo(1);
    }
}
