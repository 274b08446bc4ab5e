package io.lanjie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dashboards are whole: what Grafana would silently leave out or draw over is noticed here. */
class DashboardsTest {

    // Those that come with Grafana itself.
    private static final Set<String> PANEL_TYPES = Set.of("row", "stat", "timeseries", "table", "heatmap");
    private static final Set<String> UNITS = Set.of("short", "none", "s", "ms", "ops", "bytes", "Bps", "percentunit");

    static Stream<Path> dashboards() {
        return Shipped.DASHBOARDS.stream();
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void aDashboardHasAnAddressOfItsOwnAndVariablesForSourceApplicationAndInstance(Path file) {
        JsonNode dashboard = Shipped.tree(file);

        assertThat(dashboard.path("uid").asText()).isEqualTo("lanjie-" + name(file));
        assertThat(dashboard.has("id")).as("an id belongs to one Grafana").isFalse();
        assertThat(dashboard.path("description").asText()).isNotBlank();
        assertThat(texts(dashboard.path("templating").path("list"), "name")).contains("datasource", "job", "instance");
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void everyPanelSaysWhatItShowsAndInWhichUnit(Path file) {
        for (JsonNode panel : Shipped.tree(file).path("panels")) {
            String title = panel.path("title").asText();
            assertThat(title).isNotBlank();
            assertThat(panel.path("type").asText()).as(title).isIn(PANEL_TYPES);
            if (!panel.path("type").asText().equals("row")) {
                assertThat(panel.path("description").asText()).as(title).endsWith(".");
                assertThat(panel.at("/fieldConfig/defaults/unit").asText())
                        .as(title)
                        .isIn(UNITS);
                assertThat(panel.path("targets")).as(title).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void everyQuestionGoesToTheChosenSource(Path file) {
        for (JsonNode panel : Shipped.tree(file).path("panels")) {
            Set<String> names = new HashSet<>();
            for (JsonNode target : panel.path("targets")) {
                String place = panel.path("title").asText();
                assertThat(target.at("/datasource/uid").asText()).as(place).isEqualTo("${datasource}");
                assertThat(target.path("expr").asText()).as(place).contains("job=~\"$job\"");
                assertThat(names.add(target.path("refId").asText())).as(place).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void panelsHaveNumbersOfTheirOwnAndDoNotLieOverEachOther(Path file) {
        Set<Integer> numbers = new HashSet<>();
        Set<List<Integer>> taken = new HashSet<>();
        for (JsonNode panel : Shipped.tree(file).path("panels")) {
            String title = panel.path("title").asText();
            assertThat(numbers.add(panel.path("id").asInt())).as(title).isTrue();
            JsonNode place = panel.path("gridPos");
            assertThat(place.path("x").asInt() + place.path("w").asInt())
                    .as(title)
                    .isBetween(1, 24);
            for (List<Integer> cell : cells(place)) {
                assertThat(taken.add(cell)).as("%s at %s", title, cell).isTrue();
            }
        }
    }

    @Test
    void grafanaFindsSourceAndDashboards() {
        JsonNode source = Shipped.tree(Shipped.DOCKER.resolve("grafana/provisioning/datasources/prometheus.yaml"));
        JsonNode provider = Shipped.tree(Shipped.DOCKER.resolve("grafana/provisioning/dashboards/lanjie.yaml"));

        assertThat(source.at("/datasources/0/type").asText()).isEqualTo("prometheus");
        assertThat(provider.at("/providers/0/options/path").asText()).isEqualTo("/etc/grafana/dashboards");
        assertThat(Shipped.text(Shipped.DOCKER.resolve("compose.yaml")))
                .contains("./grafana/dashboards:/etc/grafana/dashboards:ro")
                .contains("./grafana/provisioning:/etc/grafana/provisioning:ro");
    }

    private static List<List<Integer>> cells(JsonNode place) {
        List<List<Integer>> cells = new ArrayList<>();
        for (int row = 0; row < place.path("h").asInt(); row++) {
            for (int column = 0; column < place.path("w").asInt(); column++) {
                cells.add(List.of(
                        place.path("x").asInt() + column, place.path("y").asInt() + row));
            }
        }
        return cells;
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> element.path(field).asText())
                .toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }
}
