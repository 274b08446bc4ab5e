package io.lanjie.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HashJoinTest {

    private static final long SEED = 20_261_122;

    private final HashJoin join = new HashJoin();

    @Test
    void aStruckNumberBlocksEachOfItsListingsOnce() {
        join.put("a", Set.of("1", "2"));
        join.put("b", Set.of("2"));
        join.put("c", Set.of("3"));

        assertThat(join.strike("2")).isEqualTo(2);
        assertThat(join.strike("2")).isZero();
        assertThat(join.strike("1")).isZero();
        assertThat(join.reinstate("2")).isEqualTo(1);
        assertThat(join.blocked()).isEqualTo(1);
    }

    @Test
    void aVersionThatChangesNothingGivesNoOrder() {
        join.strike("1");

        assertThat(join.put("a", Set.of("1"))).isEqualTo(1);
        assertThat(join.put("a", Set.of("1"))).isZero();
        assertThat(join.put("a", Set.of("2"))).isEqualTo(1);
        assertThat(join.reinstate("1")).isZero();
    }

    @Test
    void whoeverIsBlockedCarriesAStruckNumber() {
        Random random = new Random(SEED);
        Map<String, Set<String>> listings = new HashMap<>();
        Set<String> struck = new HashSet<>();
        for (int step = 0; step < 5_000; step++) {
            String number = "n" + random.nextInt(20);
            if (random.nextInt(4) > 0) {
                String listing = "l" + random.nextInt(50);
                Set<String> numbers = random.nextBoolean() ? Set.of(number) : Set.of(number, "always");
                listings.put(listing, numbers);
                join.put(listing, numbers);
            } else if (struck.add(number)) {
                join.strike(number);
            } else {
                struck.remove(number);
                join.reinstate(number);
            }
            long blocked = listings.values().stream()
                    .filter(numbers -> numbers.stream().anyMatch(struck::contains))
                    .count();
            assertThat(join.blocked())
                    .as("after step %d of seed %d", step, SEED)
                    .isEqualTo((int) blocked);
        }
    }
}
