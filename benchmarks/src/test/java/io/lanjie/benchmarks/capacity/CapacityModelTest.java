package io.lanjie.benchmarks.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.lanjie.benchmarks.capacity.Coefficients.Point;
import io.lanjie.benchmarks.capacity.Plan.Limit;
import io.lanjie.benchmarks.report.Figure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CapacityModelTest {

    /** What docs/capacity.md promises. */
    private static final double STATED_ERROR = 0.25;

    private static final Coefficients KNOWN = new Coefficients(
            "2026-11-22T20:00:00Z",
            Map.of(
                    Coefficient.UNCHANGED_MICROS, 10.0,
                    Coefficient.CHANGED_MICROS, 50.0,
                    Coefficient.RESIDENT_BASE_MIB, 500.0,
                    Coefficient.RESIDENT_BYTES, 1_048.576,
                    Coefficient.WATCH_BYTES, 0.0,
                    Coefficient.CHANGELOG_BYTES, 500.0,
                    Coefficient.RESTORE_BASE_SECONDS, 10.0,
                    Coefficient.RESTORE_MICROS, 40.0,
                    Coefficient.MEASURED_CORES, 2.0),
            List.of());

    private final CapacityModel model = new CapacityModel(KNOWN);

    @Test
    void aMarketplaceOfFiveMillionListings() {
        Plan plan = model.plan(demand(5_000_000, 1_000));

        assertThat(plan.partitions()).isEqualTo(4);
        assertThat(plan.instances()).isEqualTo(2);
        assertThat(plan.coresBusy()).isEqualTo(1_000 * (0.95 * 10 + 0.05 * 50) / 1e6, within(0.001));
        assertThat(plan.memoryMiB()).isEqualTo(5_500, within(1.0));
        assertThat(plan.changelogBytes()).isEqualTo(5e6 * 500 * 1.5 * 3);
        assertThat(plan.restoreSeconds()).isEqualTo(110, within(1e-6));
        assertThat(plan.limits()).allMatch(limit -> limit.share() <= 1);
    }

    @Test
    void aBillionListingsNeedMoreOfEverything() {
        Plan small = model.plan(demand(5_000_000, 1_000));
        Plan large = model.plan(demand(1_000_000_000, 200_000));

        assertThat(large.partitions()).isEqualTo(667);
        assertThat(large.instances()).isGreaterThan(1_000_000 / 24_576);
        assertThat(large.memoryMiB()).isLessThanOrEqualTo(24_576);
        assertThat(large.changelogBytes()).isEqualTo(200 * small.changelogBytes(), within(1.0));
        assertThat(large.broadcastRecords()).isEqualTo(10_000 * 667.0);
        assertThat(large.limits())
                .filteredOn(limit -> limit.share() > 1)
                .extracting(Limit::name)
                .contains("replicas of a broker", "transaction markers of a broker");
    }

    @Test
    void anInstanceMayBeLost() {
        Plan plan = model.plan(demand(100_000_000, 20_000));

        double each = 500 + 1_048.576 / (1 << 20) * 100_000_000 * Math.ceil(67.0 / (plan.instances() - 1)) / 67;
        assertThat(plan.memoryMiB()).isEqualTo(each, within(1.0)).isLessThanOrEqualTo(24_576);
    }

    @Test
    void moreEventsNeedMoreInstances() {
        assertThat(model.plan(demand(5_000_000, 1_000_000)).instances())
                .isEqualTo((int) Math.ceil(1_000_000 * 12e-6 / 4) + 1);
    }

    @Test
    void theNearestLimitComesFirst() {
        assertThat(model.plan(demand(1_000_000_000, 200_000)).limits())
                .isSortedAccordingTo(Comparator.comparingDouble(Limit::share).reversed());
    }

    @Test
    void demandsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> demand(0, 1_000)).withMessageContaining("listings");
    }

    /** Holds for whatever was fitted last: sizes that were measured are predicted within the error that is stated. */
    @Test
    void measuredSizesArePredicted() throws IOException {
        Coefficients builtIn = CoefficientsFile.builtIn();
        CapacityModel fitted = new CapacityModel(builtIn);

        for (Point point : builtIn.points()) {
            double predicted = predicted(fitted, point);
            assertThat(predicted)
                    .as("%s at %,.0f, measured %f", point.figure(), point.size(), point.measured())
                    .isCloseTo(point.measured(), within(point.measured() * STATED_ERROR));
        }
    }

    @Test
    void thePlanIsPrintedWithWhatWasNeverMeasured() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream output = new PrintStream(bytes, true, StandardCharsets.UTF_8);

        new PlanPrinter(output).print(model.plan(demand(5_000_000, 1_000)), KNOWN);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .containsPattern("partitions of the listings +4\n")
                .containsPattern("changelogs on the brokers +11 GB\n")
                .contains("What gives way first:", "Measured 2026-11-22T20:00:00Z.")
                .containsPattern("ASSUMED, not measured:\n +orderMicros +60\\.0 us\n");
    }

    @Test
    void theCommandTakesItsNumbersFromTheLine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CapacityCommand command = new CapacityCommand(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        int code = new CommandLine(command).execute("--listings", "30000000", "--listings-per-task", "1000000");

        assertThat(code).isZero();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).containsPattern("partitions of the listings +30\n");
    }

    private static double predicted(CapacityModel model, Point point) {
        return switch (Figure.of(point.figure()).orElseThrow()) {
            case RESIDENT_MIB -> model.residentMiB(point.size());
            case RESTORE_SECONDS -> model.restoreSeconds(point.size());
            case LAST_ORDER_SECONDS -> model.fanOutSeconds(point.size());
            default -> throw new IllegalArgumentException("nobody predicts " + point.figure());
        };
    }

    private static Demand demand(long listings, double events) {
        return new Demand(
                listings, events, 0.05, 50_000, 200, 0, 10_000, 300_000, 3, 1_096, 1, 8, 32_768, 3, 1_500_000);
    }
}
