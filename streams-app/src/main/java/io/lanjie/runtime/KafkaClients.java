package io.lanjie.runtime;

import io.lanjie.config.KafkaConfiguration;
import io.lanjie.kafka.BrokerPort;
import io.lanjie.kafka.Finding;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes clients of the configured cluster. Each is the caller's to close. */
public final class KafkaClients {

    private static final List<String> PREFIXES_OF_STREAMS =
            List.of("main.consumer.", "restore.consumer.", "consumer.", "producer.", "admin.", "topic.");

    private final KafkaConfiguration configuration;

    /** Creates the maker. */
    public KafkaClients(KafkaConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Returns the addresses that are configured. */
    public static List<InetSocketAddress> addresses(KafkaConfiguration configuration) {
        return List.of(configuration.bootstrapServers().split("\\s*,\\s*")).stream()
                .map(KafkaClients::address)
                .toList();
    }

    /**
     * Returns a finding if a broker wants TLS and clients are configured without: they would die for want of memory.
     *
     * @param patience longest wait for each of two steps of the question
     */
    public static Optional<Finding> withoutTls(KafkaConfiguration configuration, Duration patience) {
        String protocol = configuration.properties().values().getOrDefault("security.protocol", "PLAINTEXT");
        return protocol.endsWith("PLAINTEXT")
                ? BrokerPort.unexpectedTls(addresses(configuration), protocol, patience)
                : Optional.empty();
    }

    /** Returns a client for administration. */
    public Admin admin() {
        return Admin.create(properties());
    }

    /** Returns a reader of committed records that belongs to no group and begins where it is told. */
    public Consumer<byte[], byte[]> committedReader() {
        Map<String, Object> properties = properties();
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Returns a writer whose records are on all in-sync copies when acknowledged. */
    public Producer<byte[], byte[]> writer() {
        Map<String, Object> properties = properties();
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5000L);
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Returns a writer of transactions.
     *
     * @param transactionalId who writes; of two with the same one the earlier can write no more
     */
    public Producer<byte[], byte[]> transactionalWriter(String transactionalId) {
        Map<String, Object> properties = properties();
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 30_000L);
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static InetSocketAddress address(String server) {
        int colon = server.lastIndexOf(':');
        return new InetSocketAddress(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        configuration.properties().values().forEach((name, value) -> {
            if (PREFIXES_OF_STREAMS.stream().noneMatch(name::startsWith)) {
                properties.put(name, value);
            }
        });
        properties.put("bootstrap.servers", configuration.bootstrapServers());
        return properties;
    }
}
