package io.lanjie.pipeline.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FanOutsTest {

    private static final int TURN = 32;
    private static final BooleanSupplier NO_TIME = () -> false;
    private static final BooleanSupplier ENOUGH_TIME = () -> true;

    private final FanOuts fanOuts = new FanOuts();
    private final List<Integer> visited = new ArrayList<>();

    @Test
    void aSmallOneDoesNotWaitBehindALargeOne() {
        fanOuts.open(new FanOut("large", 1, range(0, 10_000)));
        fanOuts.open(new FanOut("small", 1, range(10_000, 10)));

        fanOuts.advance(NO_TIME, TURN, visited::add);
        List<FanOut> finished = fanOuts.advance(NO_TIME, TURN, visited::add);

        assertThat(finished).extracting(FanOut::id).containsExactly("small");
        assertThat(visited).hasSizeLessThan(100);
    }

    @Test
    void theSevereGoFirst() {
        fanOuts.open(new FanOut("mild", 3, range(0, 10)));
        fanOuts.open(new FanOut("severe", 0, range(10, 10)));

        fanOuts.advance(ENOUGH_TIME, TURN, visited::add);

        assertThat(visited).startsWith(10).hasSize(20);
    }

    @Test
    void evenWithoutTimeThereIsProgress() {
        fanOuts.open(new FanOut("one", 1, range(0, 1_000)));

        int slices = 0;
        while (!fanOuts.isEmpty()) {
            fanOuts.advance(NO_TIME, TURN, visited::add);
            slices++;
        }

        assertThat(visited).hasSize(1_000);
        assertThat(slices).isLessThan(100);
    }

    @Test
    void aNewerOneOfTheSameBeginsAnew() {
        fanOuts.open(new FanOut("one", 1, range(0, 100)));
        fanOuts.advance(NO_TIME, TURN, visited::add);
        int done = visited.size();

        int unvisited = fanOuts.open(new FanOut("one", 1, range(0, 100)));
        fanOuts.advance(ENOUGH_TIME, TURN, visited::add);

        assertThat(unvisited).isEqualTo(100 - done);
        assertThat(visited).hasSize(done + 100);
        assertThat(fanOuts.unvisited()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyListingIsVisitedOnceHoweverLittleTimeThereIs(long seed) {
        Random random = new Random(seed);
        int total = 0;
        for (int index = 0; index < 20; index++) {
            int size = 1 + random.nextInt(200);
            fanOuts.open(new FanOut("f" + index, random.nextInt(4), range(total, size)));
            total += size;
        }

        List<String> finished = new ArrayList<>();
        while (!fanOuts.isEmpty()) {
            fanOuts.advance(() -> random.nextInt(5) > 0, TURN, visited::add).forEach(done -> finished.add(done.id()));
        }

        assertThat(visited).as("seed %d", seed).hasSize(total).doesNotHaveDuplicates();
        assertThat(finished).as("seed %d", seed).hasSize(20).doesNotHaveDuplicates();
    }

    private static int[] range(int from, int size) {
        return IntStream.range(from, from + size).toArray();
    }
}
