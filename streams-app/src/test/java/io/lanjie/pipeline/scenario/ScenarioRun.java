package io.lanjie.pipeline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.json.RecordJson;
import io.lanjie.pipeline.PipelineDriver;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs one scenario through the whole pipeline. */
final class ScenarioRun {

    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    private final LastOrders lastOrders = new LastOrders();
    private final Map<String, JsonNode> standings = new HashMap<>();

    void run(Path folder, Scenario scenario) throws IOException {
        String policy = scenario.policy() == null
                ? new PolicyReader().text(PolicyLocation.of(PolicyLocation.BUILT_IN))
                : ScenarioEvents.policy(folder, scenario.policy());
        try (PipelineDriver pipeline = new PipelineDriver(START, policy)) {
            ScenarioEvents events = new ScenarioEvents(folder, pipeline);
            for (int number = 1; number <= scenario.steps().size(); number++) {
                Scenario.Step step = scenario.steps().get(number - 1);
                for (ObjectNode event : step.when()) {
                    events.happen(event, lastOrders);
                }
                pipeline.settle();
                check("step " + number, step.then(), pipeline);
            }
        }
    }

    private void check(String step, Scenario.Then then, PipelineDriver pipeline) {
        List<TakedownOrder> orders = pipeline.orders();
        compare(
                step + ", orders",
                then.orders(),
                orders.stream().map(ScenarioRun::json).toList());
        compare(
                step + ", reviews",
                then.reviews(),
                pipeline.reviews().stream()
                        .map(item -> item.<JsonNode>map(RecordJson::write).orElseGet(NullNode::getInstance))
                        .toList());
        compare(
                step + ", refusals",
                then.refusals(),
                pipeline.refusals().stream().<JsonNode>map(RecordJson::write).toList());
        orders.forEach(lastOrders::take);
        takeStandings(pipeline.standings());
        then.standings().forEach((listing, expected) -> {
            JsonNode actual = standings.getOrDefault(listing, NullNode.getInstance());
            assertThat(Expected.differences(expected, actual))
                    .as("%s, standing of %s, which is %s", step, listing, actual)
                    .isEmpty();
        });
        then.counts()
                .forEach((name, count) -> assertThat(pipeline.counts().of(name))
                        .as(
                                "%s, count of %s in %s",
                                step, name, pipeline.counts().all())
                        .isEqualTo(count));
        assertThat(pipeline.deadLetters()).as("%s, dead letters", step).isEmpty();
        List<JsonNode> delivered = new ArrayList<>();
        PipelineDriver.MARKETPLACES.forEach(
                marketplace -> pipeline.orders(marketplace).forEach(order -> delivered.add(json(order))));
        assertThat(delivered)
                .as("every order reaches its marketplace")
                .containsExactlyInAnyOrderElementsOf(
                        orders.stream().map(ScenarioRun::json).toList());
    }

    private void takeStandings(List<ListingStanding> published) {
        Map<String, ListingStanding> latest = new HashMap<>();
        for (ListingStanding standing : published) {
            latest.put(standing.getMarketplace() + ":" + standing.getListingId(), standing);
        }
        latest.forEach((listing, standing) -> {
            standings.put(listing, RecordJson.write(standing));
            lastOrders.check(listing, standing);
            if (standing.getState() == StandingState.ENDED) {
                lastOrders.ended(listing);
            }
        });
    }

    private static void compare(String what, List<JsonNode> expected, List<JsonNode> actual) {
        List<String> differences = Expected.differences(expected, actual);
        assertThat(differences).as("%s, which are %s", what, actual).isEmpty();
    }

    private static JsonNode json(TakedownOrder order) {
        ObjectNode json = RecordJson.write(order);
        json.put(
                "dueIn", Duration.between(order.getIssuedAt(), order.getDueAt()).toString());
        return json;
    }
}
