package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.json.RecordReader;
import io.lanjie.json.Result;
import io.lanjie.kafka.RegistryClients;
import io.lanjie.kafka.SchemaAdministration;
import io.lanjie.kafka.TopicAdministration;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Topics under a prefix of their own, with their schemas, and a way to write into them as the application does. */
final class Cluster {

    private final String bootstrapServers;
    private final String registry;
    private final TopicNames names;
    private final WireFormat wire;

    private Cluster(String bootstrapServers, String registry, TopicNames names, WireFormat wire) {
        this.bootstrapServers = bootstrapServers;
        this.registry = registry;
        this.names = names;
        this.wire = wire;
    }

    /** Creates topics and registers schemas. */
    static Cluster prepared(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        TopicNames names = new TopicNames(prefix.value());
        TopicCatalogue catalogue = new TopicCatalogue(names, 2, Set.of("taobao", "jd"));
        SchemaRegistryClient client = RegistryClients.connect(registry.url(), Map.of());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            new TopicAdministration(admin, catalogue, (short) -1, Duration.ofSeconds(20)).createMissing();
        }
        assertThat(new SchemaAdministration(client, catalogue).register()).isEmpty();
        return new Cluster(broker.bootstrapServers(), registry.url(), names, new WireFormat(client));
    }

    TopicNames names() {
        return names;
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    /** Returns the program, told where this cluster is. */
    LanjieProcess lanjie(Path directory) {
        return new LanjieProcess(directory)
                .with("LANJIE_BOOTSTRAP_SERVERS", bootstrapServers)
                .with("LANJIE_REGISTRY", registry)
                .with("LANJIE_TOPICS_PREFIX", names.prefix())
                .with("LANJIE_TOPICS_LISTING_PARTITIONS", "2")
                .with("LANJIE_MARKETPLACES", "taobao,jd");
    }

    /** Returns the bytes of a record written in JSON form. */
    byte[] bytes(String topic, String json, Class<? extends SpecificRecord> type) {
        try {
            Result<? extends SpecificRecord> read =
                    RecordReader.read(new ObjectMapper().readTree(json.replace('\'', '"')), type);
            if (read instanceof Result.Read<? extends SpecificRecord> record) {
                return wire.toBytes(topic, record.value());
            }
            throw new AssertionError(read.toString());
        } catch (JsonProcessingException mistake) {
            throw new AssertionError(mistake);
        }
    }

    /** Writes what follows in one transaction, which is then committed or aborted. */
    void transaction(boolean commit, List<ProducerRecord<byte[], byte[]>> records) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "transactional.id", names.prefix() + "writer");
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            records.forEach(record -> {
                var unusedFuture = producer.send(record);
            });
            producer.flush();
            if (commit) {
                producer.commitTransaction();
            } else {
                producer.abortTransaction();
            }
        }
    }

    /** A record for a topic, its value in JSON form, or null. */
    ProducerRecord<byte[], byte[]> record(String topic, String key, String json, Class<? extends SpecificRecord> type) {
        byte[] value = json == null ? null : bytes(topic, json, type);
        return new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value);
    }

    /** A record of plain bytes. */
    static ProducerRecord<byte[], byte[]> raw(String topic, byte[] key, byte[] value, Iterable<Header> headers) {
        return new ProducerRecord<>(topic, null, key, value, headers);
    }
}
