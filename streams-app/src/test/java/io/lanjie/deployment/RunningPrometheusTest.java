package io.lanjie.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every expression of dashboards and alerts is put to a real Prometheus that watched a whole campaign. Needs prometheus
 * and promtool on the path, and is left out where they are not.
 */
@Tag("full")
class RunningPrometheusTest {

    /** What gives no answer although nothing is wrong, and why. */
    private static final Map<String, String> EMPTY = Map.of(
            "LanjieNoInstance", "asks for what is not there, and an instance is",
            "LanjieThreadNotRunning",
                    "leaves out instances that restore; asked whether, it leaves out those that do not",
            "campaign.json, Answers by kind A",
                    "every answer of the campaign names an order that nobody sent, and is refused");

    @TempDir
    private Path directory;

    @Test
    void promtoolAcceptsRulesAndConfigurationAndTheirTestsPass() throws IOException, InterruptedException {
        assumeTrue(isInstalled("promtool"), "promtool is not installed: Debian's package is prometheus");
        Path folder = Shipped.DOCKER.resolve("prometheus");

        assertThat(run(folder, "promtool", "check", "config", "prometheus.yml")).isZero();
        assertThat(run(folder, "promtool", "check", "rules", "alerts.yaml")).isZero();
        assertThat(run(folder, "promtool", "test", "rules", "alerts.test.yaml")).isZero();
    }

    @Test
    void everyExpressionHasAnAnswerWhereThereIsData() throws IOException, InterruptedException {
        assumeTrue(isInstalled("prometheus"), "prometheus is not installed: Debian has a package of that name");
        Map<String, String> silent = new TreeMap<>();
        try (WatchedCampaign campaign = WatchedCampaign.start(directory)) {
            campaign.awaitEnd();
            expressions().forEach(expression -> {
                if (campaign.answers(expression.text()) == 0) {
                    silent.put(expression.place(), expression.text());
                }
            });
        }

        assertThat(silent.keySet()).as("%s", silent).isSubsetOf(EMPTY.keySet());
    }

    /** Dashboards as they are shown, alerts by every metric they look at and as a whole. */
    private static Stream<Expression> expressions() {
        Stream<Expression> panels = Shipped.DASHBOARDS.stream()
                .flatMap(file -> Expression.ofDashboard(file).stream())
                .map(Expression::filledIn);
        Stream<Expression> alerts = Expression.ofAlerts().stream()
                .flatMap(alert -> Stream.concat(
                        Stream.of(alert.asQuestion()),
                        alert.selectors().stream()
                                .map(selector ->
                                        new Expression(alert.place() + ", " + selector.text(), selector.text()))));
        return Stream.concat(panels, alerts);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static int run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
