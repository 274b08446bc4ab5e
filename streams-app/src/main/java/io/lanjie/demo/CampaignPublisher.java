package io.lanjie.demo;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.lanjie.demo.CampaignEvent.Payload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;

/** Publishes a campaign phase by phase. Not for use by several threads. */
public final class CampaignPublisher implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;
    private final Serializer<Object> values;
    private final UnaryOperator<String> topicNames;
    private final Clock clock;
    private final PublicationTimes times = new PublicationTimes();

    /**
     * Publishes with what it is given, and closes it in the end.
     *
     * @param producer idempotent, with acknowledgement by all replicas
     * @param values makes bytes of Avro records
     * @param topicNames from the name of a topic to the one in use, for a prefix
     * @param clock times the publication
     */
    public CampaignPublisher(
            Producer<byte[], byte[]> producer,
            Serializer<Object> values,
            UnaryOperator<String> topicNames,
            Clock clock) {
        this.producer = producer;
        this.values = values;
        this.topicNames = topicNames;
        this.clock = clock;
    }

    /** Connects to a cluster and a registry. */
    public static CampaignPublisher connect(
            String bootstrapServers, String registryUrl, UnaryOperator<String> topicNames, Clock clock) {
        KafkaAvroSerializer values = new KafkaAvroSerializer();
        values.configure(Map.of("schema.registry.url", registryUrl, "avro.remove.java.properties", true), false);
        Producer<byte[], byte[]> producer = new KafkaProducer<>(
                producerSettings(bootstrapServers), new ByteArraySerializer(), new ByteArraySerializer());
        return new CampaignPublisher(producer, values, topicNames, clock);
    }

    /** Settings under which no record is lost, repeated or overtaken by another of its key. */
    public static Map<String, Object> producerSettings(String bootstrapServers) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                20,
                ProducerConfig.BATCH_SIZE_CONFIG,
                131_072,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4");
    }

    /**
     * Publishes all events of the phase and waits until Kafka has them all.
     *
     * @throws IllegalStateException if one of them was not acknowledged
     */
    public PublishedPhase publish(Campaign campaign, Phase phase) {
        Instant start = clock.instant();
        Map<InputTopic, Long> counts = new EnumMap<>(InputTopic.class);
        AtomicReference<Exception> failure = new AtomicReference<>();
        try (Stream<CampaignEvent> events = campaign.events(phase)) {
            events.forEach(event -> {
                failIf(failure.get(), phase);
                // The callback hears of failures, and the phase ends with a flush.
                Future<?> unused = producer.send(recordOf(event), (metadata, exception) -> {
                    if (exception != null) {
                        failure.compareAndSet(null, exception);
                    }
                });
                counts.merge(event.topic(), 1L, Long::sum);
            });
        }
        producer.flush();
        failIf(failure.get(), phase);
        return new PublishedPhase(phase, counts, Duration.between(start, clock.instant()));
    }

    /** When the notices published so far were handed to Kafka. */
    public PublicationTimes times() {
        return times;
    }

    @Override
    public void close() {
        producer.close();
        values.close();
    }

    private ProducerRecord<byte[], byte[]> recordOf(CampaignEvent event) {
        String topic = topicNames.apply(event.topic().topicName());
        byte[] key = event.key() == null ? null : event.key().getBytes(StandardCharsets.UTF_8);
        byte[] value = bytes(topic, event.payload());
        boolean notice = event.topic() == InputTopic.CERTIFICATE_STATUS || event.topic() == InputTopic.RECALL_NOTICES;
        if (notice && event.reception().equals(Reception.TAKEN)) {
            times.note(event.phase(), event.key(), clock.millis());
        }
        return new ProducerRecord<>(topic, key, value);
    }

    private byte[] bytes(String topic, Payload payload) {
        if (payload instanceof Payload.Message message) {
            return values.serialize(topic, message.writer().get());
        }
        return payload instanceof Payload.Unreadable unreadable ? unreadable.bytes() : null;
    }

    private static void failIf(Exception failure, Phase phase) {
        if (failure != null) {
            throw new IllegalStateException("publishing " + phase + ": " + failure.getMessage(), failure);
        }
    }
}
