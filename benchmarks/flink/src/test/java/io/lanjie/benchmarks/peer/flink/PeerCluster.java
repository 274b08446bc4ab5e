package io.lanjie.benchmarks.peer.flink;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedBrokerOptions;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.EmbeddedRegistryOptions;
import io.lanjie.embedded.Progress;
import io.lanjie.kafka.RegistryClients;
import io.lanjie.kafka.SchemaAdministration;
import io.lanjie.kafka.TopicAdministration;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broker and a registry with lanjie's topics and schemas, a writer of its inputs and a reader of its orders. */
final class PeerCluster implements AutoCloseable {

    private static final TopicNames TOPICS = TopicNames.live();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PARTITIONS = 2;

    private final EmbeddedBroker broker;
    private final EmbeddedRegistry registry;
    private final SchemaRegistryClient schemas;
    private final WireFormat wire;
    private final Producer<String, byte[]> writer;
    private final Consumer<String, Object> reader;
    private final Map<String, Set<String>> blocked = new TreeMap<>();
    private int orders;

    private PeerCluster(EmbeddedBroker broker, EmbeddedRegistry registry) {
        this.broker = broker;
        this.registry = registry;
        this.schemas = RegistryClients.connect(registry.url(), Map.of());
        declareTopics();
        this.wire = new WireFormat(schemas);
        this.writer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", 5),
                new StringSerializer(),
                new ByteArraySerializer());
        Deserializer<Object> orderValues =
                new KafkaAvroDeserializer(schemas, Map.of("schema.registry.url", registry.url()));
        this.reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                orderValues);
        List<TopicPartition> partitions = reader.partitionsFor(TOPICS.orders()).stream()
                .map(partition -> new TopicPartition(TOPICS.orders(), partition.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
    }

    static PeerCluster start(Path directory) {
        EmbeddedBroker broker = EmbeddedBroker.start(
                EmbeddedBrokerOptions.in(directory.resolve("broker")).withPreferredPort(0));
        EmbeddedRegistry registry = EmbeddedRegistry.start(
                EmbeddedRegistryOptions.in(directory.resolve("registry")).withPreferredPort(0), Progress.none());
        return new PeerCluster(broker, registry);
    }

    /** Settings of the program against this cluster. */
    Settings settings(Path stateDirectory) {
        Properties properties = new Properties();
        properties.setProperty("bootstrap.servers", broker.bootstrapServers());
        properties.setProperty("schema.registry.url", registry.url());
        properties.setProperty("application.id", "flink-peer");
        properties.setProperty("state.dir", stateDirectory.toString());
        properties.setProperty("threads", Integer.toString(PARTITIONS));
        properties.setProperty("checkpoint.millis", "200");
        properties.setProperty("managed.mebibytes", "64");
        return Settings.of(properties);
    }

    void publish(io.lanjie.schema.CertificateStatus status) {
        write(TOPICS.certificateStatus(), status.getCertificateNumber(), status);
    }

    void publish(io.lanjie.schema.Listing listing) {
        write(TOPICS.listings(), listing.getMarketplace() + ":" + listing.getListingId(), listing);
    }

    /** Deletes a listing for good. */
    void delete(String listingKey) {
        write(TOPICS.listings(), listingKey, null);
    }

    /** Reads what is new among the orders; what is blocked then, and for which certificates. */
    Map<String, Set<String>> blocked() {
        for (ConsumerRecord<String, Object> order : reader.poll(Duration.ofMillis(100))) {
            orders++;
            if (order.value() == null) {
                blocked.remove(order.key());
            } else {
                blocked.put(order.key(), references((GenericRecord) order.value()));
            }
        }
        return blocked;
    }

    /** How many orders were read so far. */
    int orders() {
        return orders;
    }

    private static Set<String> references(GenericRecord order) {
        Set<String> references = new TreeSet<>();
        for (Object ground : (List<?>) order.get("grounds")) {
            references.add(((GenericRecord) ground).get("reference").toString());
        }
        return references;
    }

    private void write(String topic, String key, SpecificRecord value) {
        byte[] bytes = value == null ? null : wire.toBytes(topic, value);
        Future<?> unused = writer.send(new ProducerRecord<>(topic, key, bytes), (metadata, failure) -> {
            if (failure != null) {
                throw new IllegalStateException("not written to " + topic, failure);
            }
        });
    }

    private void declareTopics() {
        TopicCatalogue catalogue = new TopicCatalogue(TOPICS, PARTITIONS, List.of("taobao"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            new TopicAdministration(admin, catalogue, (short) 1, PATIENCE).createMissing();
        }
        new SchemaAdministration(schemas, catalogue).register();
    }

    @Override
    public void close() {
        writer.close();
        reader.close();
        try (broker;
                registry;
                schemas) {
            // Closed from the last to the first, each even if the one before it fails.
        } catch (IOException e) {
            throw new UncheckedIOException("the registry's client does not close", e);
        }
    }
}
