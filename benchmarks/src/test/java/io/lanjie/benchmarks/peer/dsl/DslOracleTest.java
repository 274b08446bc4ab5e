package io.lanjie.benchmarks.peer.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.schema.Ground;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.TakedownOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random events, and beside them a plain account of what must be blocked for what. */
class DslOracleTest {

    private static final int EVENTS = 250;
    private static final int LISTINGS = 25;
    private static final int CERTIFICATES = 12;

    @TempDir
    private Path directory;

    private final Map<String, Set<String>> carried = new HashMap<>();
    private final Set<String> suspended = new HashSet<>();
    private final Map<String, TakedownOrder> lastOrders = new HashMap<>();
    private final Map<String, Long> overWithTheListing = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyListingIsBlockedForExactlyItsSuspendedNumbers(long seed) {
        Random random = new Random(seed);
        try (DslDriver driver = new DslDriver(directory)) {
            for (int event = 1; event <= EVENTS; event++) {
                happen(driver, random, event);
                driver.orders().forEach(this::follow);
                check();
            }
        }
        assertThat(lastOrders).as("seed %s", seed).hasSizeGreaterThan(LISTINGS / 2);
    }

    private void happen(DslDriver driver, Random random, int event) {
        String listing = "listing" + random.nextInt(LISTINGS);
        int kind = random.nextInt(20);
        if (kind < 10) {
            List<String> numbers = new ArrayList<>(new TreeSet<>(random.ints(random.nextInt(4), 0, CERTIFICATES)
                    .mapToObj(DslOracleTest::number)
                    .toList()));
            driver.publish(Records.listing(listing, event, numbers.toArray(String[]::new)));
            carried.put(listing, Set.copyOf(numbers));
        } else if (kind == 10) {
            driver.end(listing);
            carried.remove(listing);
            overWithTheListing.put(listing, version(listing));
        } else {
            strike(driver, number(random.nextInt(CERTIFICATES)), event, random.nextInt(5));
        }
    }

    private void strike(DslDriver driver, String number, int event, int kind) {
        if (kind < 2) {
            driver.suspend(number, event);
            suspended.add(number);
        } else if (kind < 4) {
            driver.reinstate(number, event);
            suspended.remove(number);
        } else {
            driver.withdraw(number);
            suspended.remove(number);
        }
    }

    private static String number(int index) {
        return "2024010914" + (100_000 + index);
    }

    /** Versions have no gap, and each order says something else than the one before. */
    private void follow(TakedownOrder order) {
        TakedownOrder before = lastOrders.put(order.getListing().getListingId(), order);
        assertThat(order.getVersion()).isEqualTo(before == null ? 1 : before.getVersion() + 1);
        boolean begins = before == null || order.getEpisode() > before.getEpisode();
        assertThat(order.getAction() == OrderAction.TAKE_DOWN).isEqualTo(begins);
        if (!begins) {
            assertThat(references(order)).isNotEqualTo(references(before));
            assertThat(order.getLifted().size() + order.getGrounds().size()).isPositive();
        }
    }

    private void check() {
        carried.forEach((listing, numbers) -> {
            Set<String> expected = new TreeSet<>(numbers);
            expected.retainAll(suspended);
            TakedownOrder order = lastOrders.get(listing);
            boolean counts = version(listing) > overWithTheListing.getOrDefault(listing, 0L);
            assertThat(counts ? references(order) : List.of()).isEqualTo(List.copyOf(expected));
        });
    }

    private long version(String listing) {
        TakedownOrder order = lastOrders.get(listing);
        return order == null ? 0 : order.getVersion();
    }

    private static List<String> references(TakedownOrder order) {
        return order.getGrounds().stream().map(Ground::getReference).toList();
    }
}
