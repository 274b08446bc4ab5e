package io.lanjie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.metrics.MeterDeclaration;
import io.lanjie.metrics.MeterKind;
import io.lanjie.metrics.MeterTag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dashboards and alerts ask only for metrics, tags and values that the application declares. */
class MetricsUsedTest {

    private static final Set<String> ADDED_BY_PROMETHEUS = Set.of("job", "instance", "le");
    // Tags that Java and Kafka give to theirs.
    private static final Set<String> FOREIGN = Set.of("area", "id", "task_id", "rocksdb_state_id");

    static Stream<Expression> expressions() {
        return Stream.concat(
                Shipped.DASHBOARDS.stream().flatMap(file -> Expression.ofDashboard(file).stream()),
                Expression.ofAlerts().stream());
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void anExpressionAsksForWhatIsDeclared(Expression expression) {
        Map<String, MeterDeclaration> declared = declared();
        Set<String> tags = new HashSet<>(ADDED_BY_PROMETHEUS);
        for (Expression.Selector selector : expression.selectors()) {
            if (selector.metric().startsWith("lanjie_")) {
                assertThat(declared).as(expression.place()).containsKey(selector.metric());
                MeterDeclaration metric = declared.get(selector.metric());
                metric.tags().forEach(tag -> tags.add(tag.key()));
                selector.conditions().forEach(condition -> check(expression, metric, condition));
            } else {
                tags.addAll(FOREIGN);
            }
        }

        assertThat(tags).as(expression.place()).containsAll(expression.groupings());
    }

    @Test
    void everyMetricIsShownOrWatched() {
        Set<String> used = expressions()
                .flatMap(expression -> expression.selectors().stream())
                .map(Expression.Selector::metric)
                .collect(Collectors.toSet());

        assertThat(Stream.of(MeterDeclaration.values()))
                .allMatch(metric -> shownNames(metric).anyMatch(used::contains));
    }

    private static void check(Expression expression, MeterDeclaration metric, Expression.Condition condition) {
        if (ADDED_BY_PROMETHEUS.contains(condition.tag())) {
            return;
        }
        List<MeterTag> tags = metric.tags().stream()
                .filter(tag -> tag.key().equals(condition.tag()))
                .toList();
        assertThat(tags)
                .as("%s: %s of %s", expression.place(), condition, metric)
                .isNotEmpty();
        List<String> values = tags.get(0).closedValues();
        if (values.isEmpty()) {
            return;
        }
        // One that matches nothing is a slip, however it is compared.
        Pattern pattern = condition.operator().contains("~")
                ? Pattern.compile(condition.value())
                : Pattern.compile(Pattern.quote(condition.value()));
        assertThat(values)
                .as("%s: %s of %s", expression.place(), condition, metric)
                .anyMatch(value -> pattern.matcher(value).matches());
    }

    private static Map<String, MeterDeclaration> declared() {
        Map<String, MeterDeclaration> declared = new HashMap<>();
        for (MeterDeclaration metric : MeterDeclaration.values()) {
            shownNames(metric).forEach(name -> declared.put(name, metric));
        }
        return declared;
    }

    private static Stream<String> shownNames(MeterDeclaration metric) {
        String name = metric.prometheusName();
        return metric.kind() == MeterKind.HISTOGRAM
                ? Stream.of(name + "_bucket", name + "_sum", name + "_count")
                : Stream.of(name);
    }
}
