package io.lanjie.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.benchmarks.comparison.Comparison;
import io.lanjie.benchmarks.comparison.variant.ClassPaths;
import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.benchmarks.comparison.workload.BulkLoad;
import io.lanjie.benchmarks.comparison.workload.Sizes;
import io.lanjie.benchmarks.report.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsumeAndDecodeTest {

    private static final long SEED = 7;

    @TempDir
    private Path work;

    @Test
    @Tag("full")
    void readsAllThatThereIsAndCommitsIt() throws InterruptedException, IOException {
        Sizes sizes = Sizes.tiny();
        Comparison comparison = new Comparison(
                ClassPaths.of(null),
                sizes,
                SEED,
                new Comparison.Folders(work.resolve("data"), work.resolve("logs"), false),
                Clock.systemUTC(),
                progress -> {});

        List<Measurement> measurements = comparison
                .run(List.of(Variant.FLOOR), List.of(new BulkLoad()), 1)
                .measurements();

        assertThat(measurements).hasSize(1);
        assertThat(measurements.get(0).events()).isEqualTo(sizes.population().listings());
        assertThat(measurements.get(0).applicationCpuSeconds()).isPositive();
        long least = (long) sizes.population().listings() + sizes.population().warmUpListings();
        assertThat(lastConsumed(work)).isGreaterThan(least);
    }

    /** It counts each second, so what it said last may be of the moment before the end. */
    private static long lastConsumed(Path work) throws IOException {
        try (var files = Files.walk(work)) {
            Path log = files.filter(file -> file.getFileName().toString().equals("floor-1.log"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(log).stream()
                    .filter(line -> line.startsWith("consumed "))
                    .mapToLong(line -> Long.parseLong(line.substring("consumed ".length())))
                    .max()
                    .orElseThrow();
        }
    }
}
