package io.lanjie.benchmarks.comparison.workload;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.benchmarks.comparison.data.ListingIds;
import io.lanjie.benchmarks.comparison.data.ListingText;
import io.lanjie.benchmarks.comparison.data.NoticeText;
import io.lanjie.benchmarks.comparison.data.Numbers;
import io.lanjie.benchmarks.comparison.data.RecordEncoder;
import io.lanjie.kafka.TopicNames;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes what regulators and marketplaces write. Not for use by several threads at once. */
public final class InputWriter implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final ListingText text;
    private final RecordEncoder<Listing> listings;
    private final RecordEncoder<CertificateStatus> certificates;
    private final TopicNames topics = TopicNames.live();
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    private long listingsSent;

    /**
     * @param bootstrapServers the broker
     * @param registry knows the schemas
     * @param text the words of listings
     */
    public InputWriter(String bootstrapServers, SchemaRegistryClient registry, ListingText text) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "linger.ms",
                        5,
                        "batch.size",
                        128 * 1024,
                        "buffer.memory",
                        64L * 1024 * 1024,
                        "compression.type",
                        "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.text = text;
        this.listings = new RecordEncoder<>(registry, topics.listings());
        this.certificates = new RecordEncoder<>(registry, topics.certificateStatus());
    }

    /** The record of a listing as it is now, to be sent later. */
    public ProducerRecord<byte[], byte[]> encode(int listing) {
        return new ProducerRecord<>(topics.listings(), ListingIds.key(listing), listings.bytes(text.listing(listing)));
    }

    /** Listing events sent so far. */
    public long listingsSent() {
        return listingsSent;
    }

    /** Sends a record; what goes wrong with it is thrown by {@link #flush()}. */
    public void send(ProducerRecord<byte[], byte[]> record) {
        if (record.topic().equals(topics.listings())) {
            listingsSent++;
        }
        // What comes of it is told to the callback; nobody waits for single records.
        var unused = producer.send(record, this::sent);
    }

    private void sent(RecordMetadata metadata, Exception broken) {
        if (broken != null) {
            failure.compareAndSet(null, broken);
        }
    }

    /** Sends a listing as it is now. */
    public void sendListing(int listing) {
        send(encode(listing));
    }

    /** Sends a notice about each of the certificates. */
    public void sendNotice(Iterable<Integer> numbers, CertificateState state, String notice, Instant from) {
        for (int number : numbers) {
            send(new ProducerRecord<>(
                    topics.certificateStatus(),
                    Numbers.text(number).getBytes(StandardCharsets.US_ASCII),
                    certificates.bytes(NoticeText.of(number, state, notice, from))));
        }
    }

    /**
     * Waits until all that was sent is in the topics.
     *
     * @throws IllegalStateException if some of it is not
     */
    public void flush() {
        producer.flush();
        Exception broken = failure.get();
        if (broken != null) {
            throw new IllegalStateException("a record could not be written", broken);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
