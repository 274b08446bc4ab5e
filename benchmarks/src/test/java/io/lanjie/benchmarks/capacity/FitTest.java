package io.lanjie.benchmarks.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.lanjie.benchmarks.capacity.Coefficients.Point;
import io.lanjie.benchmarks.report.Environment;
import io.lanjie.benchmarks.report.Measurement;
import io.lanjie.benchmarks.report.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitTest {

    @TempDir
    private Path folder;

    @Test
    void whatChangedIsTakenOffTheSteadyState() {
        Results results = results(
                new Measurement("lanjie", "bulk", 1, 1_000_000, 60, 50, 2, Map.of()),
                new Measurement("dsl", "bulk", 1, 1_000_000, 60, 500, 2, Map.of()),
                new Measurement("lanjie", "steady", 1, 1_000_000, 10, 12, 3, Map.of("keyChanges", 50_000.0)));

        Coefficients known = Fit.to(List.of(results));

        assertThat(known.value(Coefficient.CHANGED_MICROS)).isEqualTo(50);
        assertThat(known.value(Coefficient.UNCHANGED_MICROS)).isEqualTo((12 - 0.05 * 50) / 0.95, within(1e-9));
        assertThat(known.value(Coefficient.BROKER_MICROS)).isEqualTo(3);
    }

    @Test
    void baseAndSlopeComeOfTwoSizes() {
        Coefficients known = Fit.to(List.of(size(100_000, 600), size(1_100_000, 1_600)));

        assertThat(known.value(Coefficient.RESIDENT_BASE_MIB)).isEqualTo(500, within(1e-6));
        assertThat(known.value(Coefficient.RESIDENT_BYTES)).isEqualTo(1_000.0 * (1 << 20) / 1e6, within(1e-6));
        assertThat(known.points())
                .containsExactly(new Point("residentMiB", 100_000, 600), new Point("residentMiB", 1_100_000, 1_600));
    }

    @Test
    void fanOutsOfAllSizesMakeALineAndReleasesDoNot() {
        Coefficients known = Fit.to(List.of(results(
                fanOut("hot-100k", 100_000, 1.5),
                fanOut("hot-500k", 500_000, 5.5),
                fanOut("hot-500k-release", 500_000, 1))));

        CapacityModel model = new CapacityModel(known);
        assertThat(model.fanOutSeconds(0)).isEqualTo(0.5, within(1e-9));
        assertThat(model.fanOutSeconds(1_000_000)).isEqualTo(10.5, within(1e-9));
    }

    @Test
    void oneSizeCannotTellBaseFromSlopeAndIsTakenAsSlope() {
        Coefficients known = Fit.to(List.of(size(1_000_000, 1_000)));

        assertThat(known.value(Coefficient.RESIDENT_BASE_MIB)).isZero();
        assertThat(new CapacityModel(known).residentMiB(1_000_000)).isEqualTo(1_000, within(1e-6));
    }

    @Test
    void noBaseIsBelowNothing() {
        Line line = Line.through(List.of(new Point("x", 1, 1), new Point("x", 2, 4)));

        assertThat(line.base()).isZero();
        assertThat(line.slope()).isPositive();
    }

    @Test
    void whatWasNotMeasuredStaysAssumedAndSaysSo() {
        Coefficients known = Fit.to(List.of(size(1_000_000, 1_000)));

        assertThat(known.isMeasured(Coefficient.RESTORE_MICROS)).isFalse();
        assertThat(known.value(Coefficient.RESTORE_MICROS)).isEqualTo(Coefficient.RESTORE_MICROS.assumed());
        assertThat(known.isMeasured(Coefficient.RESIDENT_BYTES)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Fit.to(List.of()));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Coefficients known = Fit.to(List.of(size(100_000, 600), size(1_100_000, 1_600)));

        CoefficientsFile.write(known, folder.resolve("coefficients.json"));

        assertThat(CoefficientsFile.read(folder.resolve("coefficients.json"))).isEqualTo(known);
    }

    private static Measurement fanOut(String workload, double orders, double seconds) {
        Map<String, Double> figures = Map.of("orders", orders, "lastOrderSeconds", seconds);
        return new Measurement("lanjie", workload, 1, (long) orders, seconds, 1, 1, figures);
    }

    private static Results size(double listings, double resident) {
        return results(new Measurement(
                "lanjie", "bulk", 1, (long) listings, 1, 1, 1, Map.of("listings", listings, "residentMiB", resident)));
    }

    private static Results results(Measurement... measurements) {
        Environment environment = new Environment("2026-11-22T20:00:00Z", null, 2, 1, "", "", "", Map.of(), List.of());
        return new Results(environment, List.of(measurements));
    }
}
