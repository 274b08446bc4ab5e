package io.lanjie.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.benchmarks.comparison.data.Numbers;
import io.lanjie.benchmarks.comparison.data.Population;
import io.lanjie.benchmarks.comparison.workload.Sizes;
import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import io.lanjie.benchmarks.report.ResultsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryJoinTest {

    private static final long SEED = 7;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void blocksThoseThatCarryAStruckNumber(boolean matched) {
        NumberSource source = matched ? new MatchedNumbers(SEED) : new KnownNumbers();
        MemoryRun run = new MemoryRun("memory", 1, Sizes.tiny(), SEED, source);

        run.measure();

        Population population = run.population();
        Set<Integer> struck = population.numbers().struckFromTheStart().boxed().collect(Collectors.toSet());
        long expected = IntStream.range(0, population.firstSpare())
                .filter(listing -> carries(population, listing, struck))
                .count();
        assertThat(run.blocked()).isEqualTo((int) expected).isPositive();
    }

    @Test
    void writesWhatItMeasuredToAFile() throws IOException {
        Path results = folder.resolve("memory.json");
        Path settings = folder.resolve("memory.properties");
        Files.writeString(settings, "size=tiny\nlistings=3000\nseed=7\nrun=2\nresults=" + results + "\n");

        MemoryJoin.main(new String[] {settings.toString()});

        List<Measurement> measurements = ResultsFile.read(results).measurements();
        assertThat(measurements)
                .extracting(measurement -> measurement.variant() + " " + measurement.workload() + " "
                        + measurement.run() + " " + measurement.events())
                .contains("memory bulk 2 3000", "memory+matcher bulk 2 3000", "memory steady 2 2000")
                .anyMatch(line -> line.startsWith("memory hot-500 2 "))
                .anyMatch(line -> line.startsWith("memory hot-500-release 2 "));
        assertThat(orders(measurements, "memory")).isEqualTo(orders(measurements, "memory+matcher"));
    }

    private static List<Double> orders(List<Measurement> measurements, String variant) {
        return measurements.stream()
                .filter(measurement -> measurement.variant().equals(variant))
                .map(measurement -> measurement.figure(Figure.ORDERS).orElseThrow())
                .toList();
    }

    private static boolean carries(Population population, int listing, Set<Integer> struck) {
        return IntStream.range(0, Population.MOST_NUMBERS)
                .map(place -> population.carried(listing, place))
                .anyMatch(number -> number != Numbers.NONE && struck.contains(number));
    }
}
