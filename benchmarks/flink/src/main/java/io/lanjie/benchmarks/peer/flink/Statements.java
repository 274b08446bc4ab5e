package io.lanjie.benchmarks.peer.flink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The SQL of the job, from the resources. */
final class Statements {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]+)}");
    private static final Pattern REMARK = Pattern.compile("(?m)^--.*$");
    private static final Pattern END = Pattern.compile(";\\s*(?:\\R|$)");

    private Statements() {}

    /** Each statement, in its order, with the values of the program in it. */
    static List<String> of(Settings settings) {
        Map<String, String> values = Map.of(
                "bootstrap.servers", settings.bootstrapServers(),
                "schema.registry.url", settings.schemaRegistryUrl(),
                "application.id", settings.applicationId());
        String script = REMARK.matcher(resource("interception.sql")).replaceAll("");
        return Stream.of(END.split(script, -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .map(statement -> fill(statement, values))
                .toList();
    }

    private static String fill(String statement, Map<String, String> values) {
        return PLACE.matcher(statement)
                .replaceAll(place -> Matcher.quoteReplacement(quoted(value(place.group(1), values))));
    }

    private static String value(String name, Map<String, String> values) {
        return name.endsWith(".avsc") ? resource(name) : values.get(name);
    }

    /** As it stands between the quotes of a text in SQL. */
    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    private static String resource(String name) {
        try (InputStream stream = Statements.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not among the resources: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
