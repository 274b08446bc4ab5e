package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.Decoded;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

/** Everything that the application has written and committed so far. Not for use by several threads. */
final class Outcome implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration POLL = Duration.ofMillis(20);

    private final TopicNames topics;
    private final WireFormat wire;
    private final Consumer<byte[], byte[]> consumer;
    private final String listings;

    private final List<Written<TakedownOrder>> orders = new ArrayList<>();
    private final List<Written<TakedownOrder>> deliveries = new ArrayList<>();
    private final List<Written<ListingStanding>> standings = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<ConsumerRecord<byte[], byte[]>> deadLetters = new ArrayList<>();

    /** @param listings how the identifiers of the listings begin whose orders and standings are read */
    Outcome(TopicNames topics, WireFormat wire, Consumer<byte[], byte[]> consumer, String listings) {
        this.listings = listings;
        this.topics = topics;
        this.wire = wire;
        this.consumer = consumer;
        List<TopicPartition> partitions = Stream.of(
                        topics.orders(),
                        topics.orders("jd"),
                        topics.orders("taobao"),
                        topics.standings(),
                        topics.refusals(),
                        topics.deadLetters())
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    List<Written<TakedownOrder>> orders() {
        return orders;
    }

    /** The last state of each listing that ever had a standing. */
    Map<String, StandingState> states() {
        Map<String, StandingState> states = new HashMap<>();
        standings.forEach(
                standing -> states.put(standing.key(), standing.value().getState()));
        return states;
    }

    List<Written<ListingStanding>> standings() {
        return standings;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        return deadLetters;
    }

    /** Reads on until the condition holds. */
    void await(String what, Callable<Boolean> condition) {
        awaitUntil(what, () -> {
            consumer.poll(POLL).forEach(this::take);
            return condition.call();
        });
    }

    /** Reads on until there are so many orders, and then what was committed along with them. */
    void awaitOrders(long count) {
        await(count + " orders", () -> orders.size() >= count);
        catchUp();
    }

    /** Waits for the refusal of a record, and gives its reason. */
    String awaitRefusal(RecordMetadata record) {
        await("refusal of " + record, () -> refusal(record).isPresent());
        return refusal(record).orElseThrow().getReasonCode();
    }

    /** Waits for the dead letter that a record became. */
    ConsumerRecord<byte[], byte[]> awaitDeadLetter(RecordMetadata record) {
        await("dead letter of " + record, () -> deadLetter(record).isPresent());
        return deadLetter(record).orElseThrow();
    }

    /** The text of a header of a dead letter. */
    static String header(ConsumerRecord<byte[], byte[]> deadLetter, String name) {
        return new String(
                deadLetter.headers().lastHeader("__streams.errors." + name).value(), StandardCharsets.UTF_8);
    }

    /** Reads what is committed by now. */
    void catchUp() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        await(
                "the end of what is committed",
                () -> ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue()));
    }

    /** Shows everything to the promises and has each of them judge. */
    void verify(List<Guarantee> guarantees) {
        for (Guarantee guarantee : guarantees) {
            orders.forEach(guarantee::ordered);
            deliveries.forEach(guarantee::delivered);
            standings.forEach(guarantee::stands);
            guarantee.verify();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private Optional<Refusal> refusal(RecordMetadata record) {
        return refusals.stream()
                .filter(refusal -> refusal.getTopic().equals(record.topic())
                        && refusal.getPartition() == record.partition()
                        && refusal.getOffset() == record.offset())
                .findFirst();
    }

    private Optional<ConsumerRecord<byte[], byte[]>> deadLetter(RecordMetadata record) {
        return deadLetters.stream()
                .filter(letter -> header(letter, "topic").equals(record.topic())
                        && header(letter, "partition").equals(Integer.toString(record.partition()))
                        && header(letter, "offset").equals(Long.toString(record.offset())))
                .findFirst();
    }

    private static void awaitUntil(String what, Callable<Boolean> condition) {
        Awaitility.await()
                .alias(what)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(PATIENCE)
                .until(condition);
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        String topic = record.topic();
        boolean aboutListing = topic.startsWith(topics.orders()) || topic.equals(topics.standings());
        if (aboutListing && !key(record).contains(":" + listings)) {
            return;
        }
        if (topic.equals(topics.orders())) {
            orders.add(written(record, TakedownOrder.class));
        } else if (topic.startsWith(topics.orders())) {
            Written<TakedownOrder> delivery = written(record, TakedownOrder.class);
            assertThat(topics.orders(delivery.value().getListing().getMarketplace()))
                    .isEqualTo(topic);
            deliveries.add(delivery);
        } else if (topic.equals(topics.standings())) {
            standings.add(written(record, ListingStanding.class));
        } else if (topic.equals(topics.refusals())) {
            refusals.add(written(record, Refusal.class).value());
        } else {
            deadLetters.add(record);
        }
    }

    private <T extends SpecificRecord> Written<T> written(ConsumerRecord<byte[], byte[]> record, Class<T> type) {
        Decoded<T> decoded = wire.fromBytes(
                record.topic(), record.value(), type, SpecificData.get().getSchema(type));
        assertThat(decoded).isInstanceOf(Decoded.Value.class);
        return new Written<>(key(record), ((Decoded.Value<T>) decoded).record(), record.value());
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }
}
