package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.runtime.RocksMemory;
import io.lanjie.runtime.SharedRocksMemory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Where and how the variant runs, and its tuning, each with its reason. What lanjie sets as well is set as lanjie does.
 *
 * @param bootstrapServers brokers
 * @param registryUrl schema registry
 * @param applicationId prefix of internal topics and name of the group
 * @param stateDirectory where the stores are kept
 * @param threads stream threads
 * @param partitions partitions of the listings, and of every internal topic
 * @param marketplaces those that have a topic; listings of others are passed over
 */
record DslSettings(
        String bootstrapServers,
        String registryUrl,
        String applicationId,
        Path stateDirectory,
        int threads,
        int partitions,
        List<String> marketplaces) {

    // Twice lanjie's defaults: there are twice as many stores with data, and lanjie has an index on the heap besides.
    private static final long BLOCK_CACHE_BYTES = 512L * 1024 * 1024;
    private static final long WRITE_BUFFER_BYTES = 256L * 1024 * 1024;

    // For all threads together: what was seen of the listings that are updated most stays on the heap.
    private static final long RECORD_CACHE_BYTES = 128L * 1024 * 1024;
    private static final int RECORDS_AT_ONCE = 2000;
    private static final int PRODUCER_BATCH_BYTES = 64 * 1024;
    private static final long CHANGELOG_SEGMENT_BYTES = 64L * 1024 * 1024;

    // A notice on very many listings is joined in one call, and the transaction must live through it.
    private static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(60);

    DslSettings {
        marketplaces = List.copyOf(marketplaces);
    }

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException when one is missing or a number is none
     */
    static DslSettings of(Properties properties) {
        return new DslSettings(
                required(properties, "bootstrap.servers"),
                required(properties, "schema.registry.url"),
                required(properties, "application.id"),
                Path.of(required(properties, "state.dir")),
                Integer.parseInt(required(properties, "threads")),
                Integer.parseInt(required(properties, "partitions")),
                List.of(required(properties, "marketplaces").split("\\s*,\\s*", -1)));
    }

    private static String required(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value.strip();
    }

    /** Memory for all stores together; close it when none is open any more. */
    static RocksMemory memory() {
        return new RocksMemory(BLOCK_CACHE_BYTES, WRITE_BUFFER_BYTES);
    }

    /**
     * Kafka Streams' settings.
     *
     * @param memory what the stores share
     */
    Properties streams(RocksMemory memory) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100L);
        // The result does not hang on the order between topics, and waiting for it costs half the work.
        settings.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
        settings.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, RECORDS_AT_ONCE);
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.OPTIMIZE);
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, RECORD_CACHE_BYTES);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedRocksMemory.class);
        settings.put(SharedRocksMemory.MEMORY, memory);
        putClients(settings);
        return settings;
    }

    private static void putClients(Properties settings) {
        // Small segments cleaned early: a restart has less to read back.
        settings.put(StreamsConfig.topicPrefix(TopicConfig.SEGMENT_BYTES_CONFIG), CHANGELOG_SEGMENT_BYTES);
        settings.put(StreamsConfig.topicPrefix(TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG), 0.1);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), RECORDS_AT_ONCE);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5L);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), PRODUCER_BATCH_BYTES);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), (int)
                TRANSACTION_TIMEOUT.toMillis());
    }
}
