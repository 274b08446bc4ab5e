package io.lanjie.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotsTest {

    @TempDir
    private Path folder;

    @Test
    void everythingMeasuredIsDrawn() throws IOException {
        List<Path> files = new Plots(Sample.whole()).write(folder.resolve("plots"));

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("cpu.svg", "broker-cpu.svg", "latency.svg", "fan-out.svg");
        assertThat(Files.readString(files.get(0))).contains("<svg").doesNotContain("NaN", "Infinity");
    }

    @Test
    void groupsSayWhatWasMeasuredAndBarsWho() {
        List<Plot> plots = new Plots(Sample.whole()).plots();

        assertThat(plots.get(0).groups()).containsExactly("bulk", "steady", "hot-100k", "latency");
        assertThat(plots.get(0).series())
                .extracting(Plot.Series::name)
                .containsExactly("lanjie", "dsl", "flink-sql", "floor", "memory");
        assertThat(plots.get(2).groups()).containsExactly("p50", "p99", "max");
        assertThat(plots.get(3).groups())
                .containsExactly("hot-100k first order", "hot-100k last order", "hot-100k other notice");
    }

    @Test
    void whatNobodyMeasuredIsNotDrawn() throws IOException {
        Results results = Sample.of(Sample.run("lanjie", "steady", 1, 8, Map.of()));

        List<Path> files = new Plots(results).write(folder);

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("cpu.svg", "broker-cpu.svg");
    }

    @Test
    void barsAreMediansAndNothingHasNoBar() {
        Results results = Sample.of(
                Sample.run("lanjie", "steady", 1, 4, Map.of()),
                Sample.run("lanjie", "steady", 2, 9, Map.of()),
                Sample.run("lanjie", "steady", 3, 5, Map.of()),
                new Measurement("memory", "steady", 1, 10, 1, 1, 0, Map.of()));

        List<Plot> plots = new Plots(results).plots();

        assertThat(plots.get(0).series().get(0).heights()).containsExactly(Optional.of(5.0));
        assertThat(plots.get(1).series()).extracting(Plot.Series::name).containsExactly("lanjie");
    }
}
