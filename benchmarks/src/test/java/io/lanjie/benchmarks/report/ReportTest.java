package io.lanjie.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void showsMedianLeastAndMostOfTheRuns() {
        Results results = Sample.of(
                Sample.run("lanjie", "steady", 1, 8, Map.of()),
                Sample.run("lanjie", "steady", 2, 5, Map.of()),
                Sample.run("lanjie", "steady", 3, 20, Map.of()));

        assertThat(lines(report -> report.print(results)))
                .anyMatch(line -> line.matches("lanjie +125,000 \\(50,000\\.\\.200,000\\) +8 \\(5\\.\\.20\\) +0\\.50"));
    }

    @Test
    void dividesRunByRunAndNotMediansByMedians() {
        Results results = Sample.of(
                Sample.run("lanjie", "steady", 1, 4, Map.of()),
                Sample.run("dsl", "steady", 1, 8, Map.of()),
                Sample.run("lanjie", "steady", 2, 10, Map.of()),
                Sample.run("dsl", "steady", 2, 30, Map.of()),
                Sample.run("lanjie", "steady", 3, 5, Map.of()),
                Sample.run("dsl", "steady", 3, 50, Map.of()),
                Sample.run("dsl", "steady", 4, 1_000, Map.of()));

        assertThat(lines(report -> report.print(results)))
                .anyMatch(line -> line.matches("dsl +3\\.00x \\(2\\.00x\\.\\.10\\.0x\\) +3\\.00x .*1\\.00x"));
    }

    @Test
    void rateIsTurnedRoundSoThatMoreIsAlwaysWorse() {
        Results results = Sample.of(
                new Measurement("lanjie", "bulk", 1, 100, 1, 1, 1, Map.of()),
                new Measurement("dsl", "bulk", 1, 100, 4, 2, 1, Map.of()));

        assertThat(lines(report -> report.print(results)))
                .anyMatch(line -> line.matches("times lanjie +time an event +application CPU +broker CPU"))
                .anyMatch(line -> line.matches("dsl +4\\.00x +2\\.00x +1\\.00x"));
    }

    @Test
    void everyLineFitsTheTerminal() {
        List<String> lines = lines(report -> report.print(Sample.whole()));

        assertThat(lines).allMatch(line -> line.length() <= TextColumns.WIDTH);
        assertThat(lines).anyMatch(line -> line.startsWith("== latency: a steady stream"));
        assertThat(lines.stream().filter(line -> line.startsWith("== "))).hasSize(5);
    }

    @Test
    void workloadsOfAnySizeAreExplained() {
        Results results = Sample.of(
                Sample.run("lanjie", "unheard-of", 1, 1, Map.of()),
                Sample.run("lanjie", "hot-20k-release", 1, 1, Map.of()),
                Sample.run("lanjie", "hot-20k", 1, 1, Map.of()),
                Sample.run("lanjie", "bulk", 1, 1, Map.of()));

        assertThat(results.workloads()).containsExactly("bulk", "hot-20k", "hot-20k-release", "unheard-of");
        assertThat(lines(report -> report.print(results)))
                .anyMatch(line -> line.startsWith("== hot-20k: a certificate with very many"))
                .anyMatch(line -> line.startsWith("== hot-20k-release: what was suspended"));
    }

    @Test
    void saysWhenTheMachineWasBusy() {
        Environment busy = new Environment(
                "2026-11-22T20:00:00Z",
                null,
                2,
                1,
                "",
                "",
                "",
                Map.of(),
                List.of(new Environment.Load("dsl", "bulk", 1, 7.5)));

        assertThat(lines(report -> report.print(new Results(busy, List.of()))))
                .anyMatch(line -> line.contains("7.50; a busy machine"));
    }

    @Test
    void figuresThatNobodyDescribedAreShownByTheirNames() {
        Results results = Sample.of(Sample.run("lanjie", "steady", 1, 8, Map.of("somethingNew", 42.0)));

        assertThat(lines(report -> report.print(results))).anyMatch(line -> line.endsWith("somethingNew"));
    }

    @Test
    void comparesWhatTwoResultsHaveInCommon() {
        Results before = Sample.of(Sample.run("lanjie", "steady", 1, 8, Map.of()));
        Results after = Sample.of(
                Sample.run("lanjie", "steady", 1, 6, Map.of("heapMiB", 3.0)),
                Sample.run("lanjie", "bulk", 1, 6, Map.of()));

        List<String> lines = lines(report -> report.compare(before, after));

        assertThat(lines).anyMatch(line -> line.matches("lanjie +application us/event +8 +6 +0\\.75x"));
        assertThat(lines).noneMatch(line -> line.contains("heap") || line.contains("bulk"));
    }

    private static List<String> lines(Consumer<Report> printed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        printed.accept(new Report(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
