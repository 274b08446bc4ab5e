package io.lanjie.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.benchmarks.comparison.variant.ClassPaths;
import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.benchmarks.comparison.workload.Sizes;
import io.lanjie.benchmarks.comparison.workload.Workload;
import io.lanjie.benchmarks.comparison.workload.Workloads;
import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("full")
class ComparisonTest {

    private static final long SEED = 3;

    @TempDir
    private Path folder;

    @Test
    void findsLanjieRightInEveryWorkload() throws InterruptedException {
        List<String> told = new ArrayList<>();
        Comparison comparison = new Comparison(
                ClassPaths.of(null),
                Sizes.tiny(),
                SEED,
                new Comparison.Folders(folder.resolve("data"), folder.resolve("logs"), false),
                Clock.systemUTC(),
                told::add);
        List<Workload> workloads =
                Stream.of(Workloads.values()).map(Workloads::create).toList();

        List<Measurement> measurements =
                comparison.run(List.of(Variant.LANJIE), workloads, 1).measurements();

        assertThat(measurements)
                .as("%s", told)
                .extracting(Measurement::workload)
                .containsExactly(
                        "bulk",
                        "steady",
                        "notice-100",
                        "hot-500",
                        "hot-500-release",
                        "burst",
                        "latency",
                        "slow-reader",
                        "scale-out",
                        "restore");
        assertThat(measurements).allSatisfy(measurement -> {
            assertThat(measurement.figure(Figure.WRONG_LISTINGS)).hasValue(0);
            assertThat(measurement.figure(Figure.ORDERS_THAT_CHANGE_NOTHING)).hasValue(0);
            assertThat(measurement.events()).isPositive();
            assertThat(measurement.applicationCpuSeconds()).isPositive();
            assertThat(measurement.brokerCpuSeconds()).isPositive();
        });
        assertThat(folder.resolve("data")).doesNotExist();
    }
}
