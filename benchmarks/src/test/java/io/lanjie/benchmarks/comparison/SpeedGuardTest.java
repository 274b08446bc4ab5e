package io.lanjie.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.benchmarks.comparison.variant.ClassPaths;
import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.benchmarks.comparison.workload.Sizes;
import io.lanjie.benchmarks.comparison.workload.Workload;
import io.lanjie.benchmarks.comparison.workload.Workloads;
import io.lanjie.benchmarks.report.Goals;
import io.lanjie.benchmarks.report.Machine;
import io.lanjie.benchmarks.report.Results;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A short comparison, so that a change which throws the speed away is seen. Only counts and ratios to who ran in the same
 * minutes are held, and ratios with a wide margin: it is no measurement.
 */
@Tag("full")
class SpeedGuardTest {

    private static final long SEED = 3;
    private static final double MARGIN = 4;
    private static final Set<String> HELD = Set.of(
            "steady-beside-floor",
            "latency-p50-beside-dsl",
            "internal-records",
            "changelog-records",
            "idle-orders",
            "wrong-listings");

    @TempDir
    private Path folder;

    @Test
    void staysWellAheadOfTheDsl() throws InterruptedException {
        List<String> told = new ArrayList<>();
        Comparison comparison = new Comparison(
                ClassPaths.of(null),
                Sizes.brief(),
                SEED,
                new Comparison.Folders(folder.resolve("data"), folder.resolve("logs"), false),
                Clock.systemUTC(),
                told::add);
        List<Workload> workloads = Stream.of(Workloads.BULK, Workloads.STEADY, Workloads.LATENCY)
                .map(Workloads::create)
                .toList();

        Outcome outcome = comparison.run(List.of(Variant.LANJIE, Variant.DSL, Variant.FLOOR), workloads, 1);

        assertThat(outcome.failures()).as("%s", told).isEmpty();
        Results results =
                new Results(Machine.environment(Instant.now(), "", Map.of(), outcome.loads()), outcome.measurements());
        assertThat(Goals.violations(results, HELD, MARGIN)).as("%s", told).isEmpty();
    }
}
