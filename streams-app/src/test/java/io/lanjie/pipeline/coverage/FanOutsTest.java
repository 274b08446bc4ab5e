package io.lanjie.pipeline.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.metrics.FanOutDirection;
import io.lanjie.metrics.FanOutFigures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FanOutsTest {

    private static final int TURN = 32;
    private static final Instant LATER = Instant.EPOCH.plusSeconds(9);
    private static final BooleanSupplier NO_TIME = () -> false;
    private static final BooleanSupplier ENOUGH_TIME = () -> true;

    private final FanOuts fanOuts = new FanOuts();
    private final List<Integer> visited = new ArrayList<>();

    @Test
    void aSmallOneDoesNotWaitBehindALargeOne() {
        fanOuts.open(fanOut("large", 1, range(0, 10_000)));
        fanOuts.open(fanOut("small", 1, range(10_000, 10)));

        fanOuts.advance(NO_TIME, TURN, this::visit);
        List<FanOut> finished = fanOuts.advance(NO_TIME, TURN, this::visit);

        assertThat(finished).extracting(FanOut::id).containsExactly("small");
        assertThat(visited).hasSizeLessThan(100);
    }

    @Test
    void theSevereGoFirst() {
        fanOuts.open(fanOut("mild", 3, range(0, 10)));
        fanOuts.open(fanOut("severe", 0, range(10, 10)));

        fanOuts.advance(ENOUGH_TIME, TURN, this::visit);

        assertThat(visited).startsWith(10).hasSize(20);
    }

    @Test
    void eachOfOneSeverityHasATurnBeforeAnyHasASecond() {
        fanOuts.open(fanOut("a", 1, range(0, 1_000)));
        fanOuts.open(fanOut("b", 1, range(1_000, 1_000)));
        fanOuts.open(fanOut("c", 1, range(2_000, 1_000)));

        for (int slice = 0; slice < 2; slice++) {
            AtomicInteger turns = new AtomicInteger();
            fanOuts.advance(() -> turns.incrementAndGet() < 2, 1, this::visit);
        }

        assertThat(visited).containsExactly(0, 1_000, 2_000, 1);
    }

    @Test
    void evenWithoutTimeThereIsProgress() {
        fanOuts.open(fanOut("one", 1, range(0, 1_000)));

        int slices = 0;
        while (!fanOuts.isEmpty()) {
            fanOuts.advance(NO_TIME, TURN, this::visit);
            slices++;
        }

        assertThat(visited).hasSize(1_000);
        assertThat(slices).isLessThan(100);
    }

    @Test
    void aNewerOneOfTheSameBeginsAnew() {
        fanOuts.open(fanOut("one", 1, range(0, 100)));
        fanOuts.advance(NO_TIME, TURN, this::visit);
        int done = visited.size();

        int unvisited = fanOuts.open(fanOut("one", 1, range(0, 100)));
        fanOuts.advance(ENOUGH_TIME, TURN, this::visit);

        assertThat(unvisited).isEqualTo(100 - done);
        assertThat(visited).hasSize(done + 100);
        assertThat(fanOuts.figures().get(FanOutDirection.STRIKE).unvisited()).isZero();
    }

    @Test
    void theFiguresFollowEveryChange() {
        fanOuts.open(fanOut("old", 1, range(0, 100), FanOutDirection.STRIKE, Instant.EPOCH));
        fanOuts.open(fanOut("new", 1, range(100, 100), FanOutDirection.STRIKE, LATER));
        fanOuts.open(fanOut("lift", 1, range(200, 10), FanOutDirection.LIFT, LATER));
        assertThat(fanOuts.figures())
                .containsEntry(FanOutDirection.STRIKE, new FanOutFigures(2, 200, Instant.EPOCH))
                .containsEntry(FanOutDirection.LIFT, new FanOutFigures(1, 10, LATER))
                .containsEntry(FanOutDirection.OTHER, FanOutFigures.NONE);

        fanOuts.advance(NO_TIME, TURN, this::visit);
        assertThat(fanOuts.figures()).containsEntry(FanOutDirection.STRIKE, new FanOutFigures(2, 168, Instant.EPOCH));

        fanOuts.open(fanOut("old", 1, range(0, 5), FanOutDirection.LIFT, LATER));
        assertThat(fanOuts.figures())
                .containsEntry(FanOutDirection.STRIKE, new FanOutFigures(1, 100, LATER))
                .containsEntry(FanOutDirection.LIFT, new FanOutFigures(2, 15, LATER));

        fanOuts.advance(ENOUGH_TIME, TURN, this::visit);
        assertThat(fanOuts.figures().values()).containsOnly(FanOutFigures.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyListingIsVisitedOnceHoweverLittleTimeThereIs(long seed) {
        Random random = new Random(seed);
        int total = 0;
        for (int index = 0; index < 20; index++) {
            int size = 1 + random.nextInt(200);
            fanOuts.open(fanOut("f" + index, random.nextInt(4), range(total, size)));
            total += size;
        }

        List<String> finished = new ArrayList<>();
        while (!fanOuts.isEmpty()) {
            fanOuts.advance(() -> random.nextInt(5) > 0, TURN, this::visit).forEach(done -> finished.add(done.id()));
        }

        assertThat(visited).as("seed %d", seed).hasSize(total).doesNotHaveDuplicates();
        assertThat(finished).as("seed %d", seed).hasSize(20).doesNotHaveDuplicates();
    }

    private void visit(FanOut fanOut, int listing) {
        visited.add(listing);
    }

    private static FanOut fanOut(String id, int severity, int[] listings) {
        return fanOut(id, severity, listings, FanOutDirection.STRIKE, Instant.EPOCH);
    }

    private static FanOut fanOut(String id, int severity, int[] listings, FanOutDirection direction, Instant begun) {
        return new FanOut(id, severity, new FanOut.Course(direction, begun, null), listings);
    }

    private static int[] range(int from, int size) {
        return IntStream.range(from, from + size).toArray();
    }
}
