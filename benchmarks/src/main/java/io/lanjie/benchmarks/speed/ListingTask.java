package io.lanjie.benchmarks.speed;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Admitted;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.listing.Listing;
import io.lanjie.kafka.NodeNames;
import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.stored.SeenListings;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.StreamsMetrics;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * The real processors of one listing task, from the bytes of the watch to the bytes of the orders, on stores on the
 * heap. What is sent is counted and dropped.
 */
final class ListingTask implements ProcessorContext<Object, Object> {

    private static final Duration LONGEST_SLICE_TICK = Duration.ofSeconds(1);

    private final TaskId id;
    private final Map<String, StateStore> stores = new HashMap<>();
    private final List<Slice> slices = new ArrayList<>();
    private final Processor<Object, Object, Object, Object> follow;
    private final Processor<Object, Object, Object, Object> decide;
    private long offset;
    private long orders;
    private long bytes;

    private static final class Slice implements Cancellable {

        private final Punctuator work;
        private boolean cancelled;

        private Slice(Punctuator work) {
            this.work = work;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    ListingTask(int partition, CaughtProcessors caught) {
        id = new TaskId(0, partition);
        caught.stores(NodeNames.DECIDE_LISTINGS).forEach(name -> stores.put(name, store(name)));
        follow = caught.processor(NodeNames.FOLLOW_WATCH);
        decide = caught.processor(NodeNames.DECIDE_LISTINGS);
        follow.init(this);
        decide.init(this);
    }

    private static StateStore store(String name) {
        return name.equals(StoreNames.SEEN_LISTINGS)
                ? SeenListings.builder(name).build()
                : new HeapStore(name);
    }

    /** Takes a version of a listing, as admission hands it on. */
    void take(Listing listing) {
        byte[] key = listing.key().toString().getBytes(StandardCharsets.UTF_8);
        SourcePosition source = new SourcePosition("marketplace.listings", id.partition(), offset++);
        Admitted admitted =
                new Admitted(new Arrival.ListingArrived(listing, null), source, key, new byte[0], Instant.now());
        decide.process(new Record<>(key, admitted, currentSystemTimeMs()));
    }

    /** Takes a step of the watch, as it stands in its topic. */
    void take(byte[] step) {
        offset++;
        follow.process(new Record<>(null, step, currentSystemTimeMs()));
    }

    /** Lets the open fan-outs advance to their end. */
    void finishFanOuts() {
        while (!slices.isEmpty()) {
            for (Slice slice : List.copyOf(slices)) {
                slice.work.punctuate(currentSystemTimeMs());
            }
            slices.removeIf(slice -> slice.cancelled);
        }
    }

    /** Orders sent. */
    long orders() {
        return orders;
    }

    /** Bytes of everything sent. */
    long bytes() {
        return bytes;
    }

    @Override
    public <K, V> void forward(Record<K, V> record, String child) {
        if (child.equals(NodeNames.DECIDE_LISTINGS)) {
            decide.process(new Record<>(record.key(), record.value(), record.timestamp(), record.headers()));
            return;
        }
        if (child.equals(NodeNames.SET_ASIDE_LISTINGS)) {
            throw new IllegalStateException("a record was set aside");
        }
        if (child.equals(NodeNames.RECORD_ORDERS)) {
            orders++;
        }
        bytes += record.value() == null ? 0 : ((byte[]) record.value()).length;
    }

    @Override
    public <K, V> void forward(Record<K, V> record) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TaskId taskId() {
        return id;
    }

    @Override
    public Optional<RecordMetadata> recordMetadata() {
        return Optional.of(new Place(id.partition(), offset));
    }

    private record Place(int partition, long offset) implements RecordMetadata {

        @Override
        public String topic() {
            return "interception.watch";
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The signature is Kafka's.
    public <S extends StateStore> S getStateStore(String name) {
        return (S) stores.get(name);
    }

    /** Of what is done now and then only the slices of fan-outs are run. */
    @Override
    public Cancellable schedule(Duration interval, PunctuationType type, Punctuator punctuator) {
        Slice slice = new Slice(punctuator);
        if (interval.compareTo(LONGEST_SLICE_TICK) < 0) {
            slices.add(slice);
        }
        return slice;
    }

    @Override
    public Cancellable schedule(Instant start, Duration interval, PunctuationType type, Punctuator punctuator) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long currentSystemTimeMs() {
        return System.currentTimeMillis();
    }

    @Override
    public long currentStreamTimeMs() {
        return currentSystemTimeMs();
    }

    @Override
    public String applicationId() {
        return "benchmark";
    }

    @Override
    public Serde<?> keySerde() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Serde<?> valueSerde() {
        throw new UnsupportedOperationException();
    }

    @Override
    public File stateDir() {
        throw new UnsupportedOperationException();
    }

    @Override
    public StreamsMetrics metrics() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void commit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> appConfigs() {
        return Map.of();
    }

    @Override
    public Map<String, Object> appConfigsWithPrefix(String prefix) {
        return Map.of();
    }
}
