package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.config.DictionaryReader;
import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.domain.policy.Policy;
import io.lanjie.matching.TextMatcher;
import io.lanjie.runtime.RocksMemory;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;

/**
 * The variant as a program: what an experienced user of the Kafka Streams DSL would write for notices on certificate
 * numbers, with lanjie's schemas, topics, matcher and policy.
 *
 * <p>It needs none of, and therefore has not: recalls, brand and model, marks, components, reviews, acknowledgements,
 * refusals, dead letters, notices on some models or for a later date. It cannot, without being another design: keep a
 * ground whose number was taken out under a block; slice the fan-out of one notice, or let another pass it.
 */
public final class DslApplication {

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(60);
    private static final String KAFKA_LOG_LEVEL = "LANJIE_KAFKA_LOG_LEVEL";

    private DslApplication() {}

    /**
     * Runs until the process is told to end (SIGTERM), then closes in order.
     *
     * @param arguments path of a properties file with {@code bootstrap.servers}, {@code schema.registry.url},
     *     {@code application.id}, {@code state.dir}, {@code threads}, {@code partitions} and {@code marketplaces}; topics
     *     and schemas exist already
     * @throws IOException when the file cannot be read
     * @throws InterruptedException when the main thread is interrupted
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("expected the path of a properties file");
        }
        // Answers of the foreign-key join come back in another order of time, and each would be warned of.
        if (System.getProperty(KAFKA_LOG_LEVEL) == null) {
            System.setProperty(KAFKA_LOG_LEVEL, "ERROR");
        }
        run(DslSettings.of(read(Path.of(arguments[0]))));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void run(DslSettings settings) throws InterruptedException {
        PolicyReader reader = new PolicyReader();
        Policy policy = reader.read(reader.text(new PolicyLocation.BuiltIn()));
        TextMatcher matcher = new TextMatcher(new DictionaryReader().builtIn());
        CountDownLatch ended = new CountDownLatch(1);
        RocksMemory memory = DslSettings.memory();
        Properties properties = settings.streams(memory);
        KafkaStreams streams =
                new KafkaStreams(new DslTopology(settings, matcher, policy).build(properties), properties);
        streams.setUncaughtExceptionHandler(failure -> StreamThreadExceptionResponse.REPLACE_THREAD);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (streams.close(LONGEST_CLOSE)) {
                                memory.close();
                            }
                            ended.countDown();
                        },
                        "shutdown"));
        streams.start();
        ended.await();
    }
}
