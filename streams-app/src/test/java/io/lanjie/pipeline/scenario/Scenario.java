package io.lanjie.pipeline.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One case of the contract, as a file tells it.
 *
 * @param because the rule that it shows
 * @param policy name of a policy beside the topics, or null for the built-in one
 * @param steps what happens, in order
 */
record Scenario(String because, String policy, List<Step> steps) {

    private static final ObjectMapper YAML = new YAMLMapper();

    /**
     * What happens at once, and what comes of it once every fan-out has reached its end.
     *
     * @param when events, each an object with one field: the kind of the event
     * @param then what comes out
     */
    record Step(List<ObjectNode> when, Then then) {

        Step {
            then = then == null ? new Then(null, null, null, null, null) : then;
        }
    }

    /**
     * What comes out of a step. Orders, reviews and refusals are all there are, in order; each names the fields that
     * matter.
     *
     * @param orders orders; none when left out
     * @param reviews review items, null where nothing is left to review; none when left out
     * @param refusals refusals; none when left out
     * @param standings what holds now, by listing
     * @param counts what was counted since the beginning, by name
     */
    record Then(
            List<JsonNode> orders,
            List<JsonNode> reviews,
            List<JsonNode> refusals,
            Map<String, JsonNode> standings,
            Map<String, Long> counts) {

        Then {
            orders = orders == null ? List.of() : orders;
            reviews = reviews == null ? List.of() : reviews;
            refusals = refusals == null ? List.of() : refusals;
            standings = standings == null ? Map.of() : standings;
            counts = counts == null ? Map.of() : counts;
        }
    }

    static Scenario read(Path file) throws IOException {
        return YAML.readValue(file.toFile(), Scenario.class);
    }
}
