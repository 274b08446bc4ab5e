package io.lanjie.deployment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One expression of PromQL, and where it stands.
 *
 * @param place file and panel, or the alert
 * @param text as it is written there
 */
record Expression(String place, String text) {

    private static final Pattern SELECTOR =
            Pattern.compile("\\b((?:lanjie|kafka|jvm|process|system)_[a-z0-9_]+|up)\\b\\s*(\\{[^}]*})?");
    private static final Pattern TAG = Pattern.compile("([a-z_]+)\\s*(=~|!~|!=|=)\\s*\"([^\"]*)\"");
    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|on|group_left)\\s*\\(([^)]*)\\)");

    /**
     * What one selector asks of a tag.
     *
     * @param tag its name
     * @param operator how it is compared
     * @param value with what
     */
    record Condition(String tag, String operator, String value) {}

    /**
     * One metric as it is asked for.
     *
     * @param metric its name
     * @param text the selector with its conditions
     * @param conditions what it asks of tags
     */
    record Selector(String metric, String text, List<Condition> conditions) {}

    /** The expressions of all panels of a dashboard. */
    static List<Expression> ofDashboard(Path file) {
        List<Expression> expressions = new ArrayList<>();
        Shipped.tree(file)
                .path("panels")
                .forEach(panel -> panel.path("targets")
                        .forEach(target -> expressions.add(new Expression(
                                file.getFileName() + ", " + panel.path("title").asText() + " "
                                        + target.path("refId").asText(),
                                target.path("expr").asText()))));
        return expressions;
    }

    /** The expressions of all alerts. */
    static List<Expression> ofAlerts() {
        List<Expression> expressions = new ArrayList<>();
        Shipped.tree(Shipped.ALERTS)
                .path("groups")
                .forEach(group -> group.path("rules")
                        .forEach(rule -> expressions.add(new Expression(
                                rule.path("alert").asText(), rule.path("expr").asText()))));
        return expressions;
    }

    /** Every metric it asks for. */
    List<Selector> selectors() {
        List<Selector> selectors = new ArrayList<>();
        Matcher found = SELECTOR.matcher(text);
        while (found.find()) {
            List<Condition> conditions = new ArrayList<>();
            if (found.group(2) != null) {
                Matcher tags = TAG.matcher(found.group(2));
                while (tags.find()) {
                    conditions.add(new Condition(tags.group(1), tags.group(2), tags.group(3)));
                }
            }
            selectors.add(new Selector(found.group(1), found.group().strip(), conditions));
        }
        return selectors;
    }

    /** The tags it keeps or matches on. */
    List<String> groupings() {
        return GROUPING.matcher(text)
                .results()
                .flatMap(found -> Pattern.compile("\\s*,\\s*")
                        .splitAsStream(found.group(1).strip()))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /** The same with what Grafana would put in for its variables: everything, over a span that holds the whole test. */
    Expression filledIn() {
        return new Expression(
                place,
                text.replace("$job", ".*")
                        .replace("$instance", ".*")
                        .replace("$marketplace", ".*")
                        .replace("$__rate_interval", "10m")
                        .replace("$__range", "10m"));
    }

    /**
     * The same, asking whether instead of when: a comparison says 0 or 1 in place of nothing, so that an alert which
     * does not fire still answers if it has data. What it compares with is taken from moments ago and not from hours.
     */
    Expression asQuestion() {
        return new Expression(
                place, text.replaceAll("\\s(<|>|==)\\s", " $1 bool ").replaceAll("\\boffset \\d+[a-z]", "offset 5s"));
    }
}
