package io.lanjie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is woken by an alert finds what it means and what to do, and each alert was seen to fire and to be silent. */
class AlertsTest {

    private static final Path RUNBOOK = Shipped.ROOT.resolve("docs/operations.md");

    static Stream<JsonNode> alerts() {
        return StreamSupport.stream(Shipped.tree(Shipped.ALERTS).path("groups").spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.path("rules").spliterator(), false));
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void anAlertSaysHowBadItIsAndWhereToReadOn(JsonNode alert) {
        String name = name(alert);

        assertThat(name).matches("Lanjie[A-Za-z]+");
        assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
        assertThat(alert.at("/annotations/summary").asText()).isNotBlank().doesNotEndWith(".");
        assertThat(alert.at("/annotations/description").asText()).endsWith(".");
        assertThat(alert.at("/annotations/runbook_url").asText())
                .isEqualTo("docs/operations.md#" + name.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void theRunbookHasASectionForEachAlert(JsonNode alert) {
        assertThat(Shipped.text(RUNBOOK).lines().map(String::strip))
                .anyMatch(line -> line.matches("#+ " + name(alert)));
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void aTestShowsTheAlertFiringAndSilent(JsonNode alert) {
        boolean fires = false;
        boolean silent = false;
        for (JsonNode test : Shipped.tree(Shipped.ALERT_TESTS).path("tests")) {
            for (JsonNode question : test.path("promql_expr_test")) {
                boolean asked = question.path("expr").asText().contains(name(alert));
                boolean askedForAll = !question.path("expr").asText().contains("alertname");
                String expected = question.path("exp_samples").toString();
                fires |= expected.contains("\\\"" + name(alert) + "\\\"");
                silent |= (asked || askedForAll) && question.path("exp_samples").isEmpty();
            }
        }

        assertThat(fires).as("shown firing").isTrue();
        assertThat(silent).as("shown silent").isTrue();
    }

    @Test
    void noNameIsGivenTwice() {
        Set<String> names = new HashSet<>();

        assertThat(alerts()).allMatch(alert -> names.add(name(alert)));
    }

    @Test
    void prometheusReadsTheRulesAndMissesAnInstanceThatIsGone() {
        JsonNode prometheus = Shipped.tree(Shipped.DOCKER.resolve("prometheus/prometheus.yml"));

        assertThat(prometheus.at("/rule_files/0").asText()).isEqualTo("alerts.yaml");
        assertThat(prometheus.at("/scrape_configs/0/metrics_path").asText()).isEqualTo("/metrics");
        // A name service would forget the instance, and with it the series that says it is down.
        assertThat(prometheus.at("/scrape_configs/0/file_sd_configs/0/files/0").asText())
                .isEqualTo("targets.yaml");
    }

    private static String name(JsonNode alert) {
        return alert.path("alert").asText();
    }
}
