package io.lanjie.pipeline.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.json.Result;
import io.lanjie.json.Row;
import io.lanjie.json.RowKind;
import io.lanjie.pipeline.PipelineDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the events of a scenario happen. A row is written as in a file for {@code publish}; what it leaves out comes
 * from {@code defaults.yaml} and from what the contract would have there: times are now, a listing's revision is its
 * next, an acknowledgement is of the listing's last order.
 */
final class ScenarioEvents {

    private static final String BUILT_IN = PolicyLocation.BUILT_IN;

    private static final Map<RowKind, String> TOPICS = Map.of(
            RowKind.CERTIFICATES, "ccc.certificate-status",
            RowKind.RECALLS, "ccc.recall-notices",
            RowKind.LISTINGS, "marketplace.listings",
            RowKind.ACKNOWLEDGEMENTS, "takedown.acknowledgements",
            RowKind.REVIEW_DECISIONS, "takedown.review-decisions");

    private final Path folder;
    private final PipelineDriver pipeline;
    private final JsonNode defaults;
    private final Map<String, Long> revisions = new HashMap<>();
    private int notices;

    ScenarioEvents(Path folder, PipelineDriver pipeline) throws IOException {
        this.folder = folder;
        this.pipeline = pipeline;
        this.defaults =
                new YAMLMapper().readTree(folder.resolve("defaults.yaml").toFile());
    }

    static String policy(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve("policies").resolve(name + ".yaml"));
    }

    void happen(ObjectNode event, LastOrders lastOrders) throws IOException {
        String kind = event.fieldNames().next();
        JsonNode content = event.get(kind);
        switch (kind) {
            case "advance" -> pipeline.advance(Duration.parse(content.textValue()));
            case "until" ->
                pipeline.advance(Duration.between(
                        pipeline.now(),
                        OffsetDateTime.parse(content.textValue()).toInstant()));
            case "restart" ->
                pipeline.restart(
                        content.textValue().equals(BUILT_IN)
                                ? new PolicyReader().text(PolicyLocation.of(BUILT_IN))
                                : policy(folder, content.textValue()));
            default -> publish(RowKind.labelled(kind).orElseThrow(), (ObjectNode) content, lastOrders);
        }
    }

    private void publish(RowKind kind, ObjectNode row, LastOrders lastOrders) {
        ObjectNode whole = isRemoval(kind, row) ? keysOf(kind, row) : complete(kind, row, lastOrders);
        Result<Row> result = kind.read(whole);
        if (result instanceof Result.Faulty<Row> faulty) {
            throw new IllegalArgumentException("the scenario's own row is faulty: " + faulty.faults() + " in " + whole);
        }
        Row read = ((Result.Read<Row>) result).value();
        pipeline.publish(TOPICS.get(kind), read.key(), read instanceof Row.Value value ? value.record() : null);
    }

    private static boolean isRemoval(RowKind kind, ObjectNode row) {
        return kind.removalFlag().filter(row::has).isPresent();
    }

    private ObjectNode keysOf(RowKind kind, ObjectNode row) {
        ObjectNode whole = row.deepCopy();
        kind.keyFields().forEach(field -> {
            if (!whole.has(field)) {
                whole.set(field, defaults.get(kind.label()).get(field));
            }
        });
        return whole;
    }

    private ObjectNode complete(RowKind kind, ObjectNode row, LastOrders lastOrders) {
        ObjectNode whole = defaults.get(kind.label()).deepCopy();
        String now = pipeline.now().toString();
        switch (kind) {
            case CERTIFICATES, RECALLS -> {
                whole.put("effectiveFrom", now);
                notices++;
                ((ObjectNode) whole.get("notice")).put("id", "n" + notices);
            }
            case LISTINGS -> whole.put("updatedAt", now);
            case ACKNOWLEDGEMENTS -> whole.put("occurredAt", now);
            case REVIEW_DECISIONS -> whole.put("decidedAt", now);
        }
        merge(whole, row);
        if (kind == RowKind.LISTINGS && !row.has("revision")) {
            whole.put("revision", revisions.getOrDefault(key(whole), 0L) + 1);
        }
        if (kind == RowKind.LISTINGS) {
            revisions.put(key(whole), whole.get("revision").longValue());
        }
        if (kind == RowKind.ACKNOWLEDGEMENTS) {
            lastOrders.complete(whole, key(whole));
        }
        return whole;
    }

    private static String key(JsonNode row) {
        return row.get("marketplace").textValue() + ":" + row.get("listingId").textValue();
    }

    private static void merge(ObjectNode into, JsonNode from) {
        from.properties().forEach(field -> {
            JsonNode there = into.get(field.getKey());
            if (there instanceof ObjectNode object && field.getValue().isObject()) {
                merge(object, field.getValue());
            } else {
                into.set(field.getKey(), field.getValue().deepCopy());
            }
        });
    }
}
