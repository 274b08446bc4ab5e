package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CarriedGround;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.StandingState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Compares the grounds of a listing with its last standing, which it keeps, and passes on what changed. The tombstones
 * of an ended listing's rows come round by the join long after its end: rows of before the end do not count.
 */
final class Decision implements FixedKeyProcessor<String, ListingChange, Outcome> {

    /** Name of the store of the last standing of each listing that ever had a ground. */
    static final String STANDINGS = "last-standings";

    /** Name of the store of the offsets at which listings ended. */
    static final String ENDS = "ended-listings";

    private final DecisionRule rule;
    private FixedKeyProcessorContext<String, Outcome> context;
    private KeyValueStore<String, ListingStanding> standings;
    private KeyValueStore<String, Long> ends;

    Decision(DecisionRule rule) {
        this.rule = rule;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Outcome> processorContext) {
        context = processorContext;
        standings = processorContext.getStateStore(STANDINGS);
        ends = processorContext.getStateStore(ENDS);
    }

    @Override
    public void process(FixedKeyRecord<String, ListingChange> message) {
        String key = message.key();
        ListingStanding before = standings.get(key);
        Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
        Optional<Outcome> outcome;
        if (message.value() instanceof ListingChange.Grounds change) {
            outcome = rule.decide(ListingKey.parse(key), before, sinceTheEnd(key, before, change.grounds()), now);
        } else {
            ends.put(key, context.recordMetadata().orElseThrow().offset());
            outcome = rule.end(before, now);
        }
        if (outcome.isPresent()) {
            standings.put(key, outcome.get().standing());
            context.forward(message.withValue(outcome.get()));
        }
    }

    private List<CarriedGround> sinceTheEnd(String key, ListingStanding before, List<CarriedGround> grounds) {
        boolean mayHaveEnded = before == null || before.getState() == StandingState.ENDED;
        Long end = mayHaveEnded && !grounds.isEmpty() ? ends.get(key) : null;
        return end == null
                ? grounds
                : grounds.stream()
                        .filter(ground -> ground.getCarried().getListing().getOffset() > end)
                        .toList();
    }
}
