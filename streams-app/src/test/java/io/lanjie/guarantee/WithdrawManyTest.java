package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.cli.LanjieProcess;
import io.lanjie.cli.Ran;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Notice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One wrong notice over a thousand certificates and 50,000 listings is undone in one act. */
@Tag("full")
@ExtendWith(EmbeddedPartsExtension.class)
class WithdrawManyTest {

    private static final Logger LOG = LoggerFactory.getLogger(WithdrawManyTest.class);
    private static final int CERTIFICATES = 1_000;
    private static final int LISTINGS_EACH = 50;
    private static final int LISTINGS = CERTIFICATES * LISTINGS_EACH;
    private static final Instant LONG_AGO = Instant.parse("2025-06-01T00:00:00Z");

    @TempDir
    private Path directory;

    private Exercise exercise;
    private WireFormat wire;
    private final List<ConsumerRecord<byte[], byte[]>> orders = new ArrayList<>();

    @Test
    void fiftyThousandListingsAreReleasedAgain(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix)
            throws Exception {
        exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
        wire = new WireFormat(exercise.registry());
        try (Publisher publisher = exercise.publisher();
                Consumer<byte[], byte[]> reader = exercise.clients().committedReader()) {
            List<TopicPartition> partitions = reader
                    .partitionsFor(exercise.topics().orders())
                    .stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            for (int certificate = 0; certificate < CERTIFICATES; certificate++) {
                publisher.listings(Publisher.keys("c" + certificate + "-", LISTINGS_EACH), number(certificate));
                // Every second one has an earlier notice, the others were never heard of.
                if (certificate % 2 == 0) {
                    notice(publisher, number(certificate), CertificateState.VALID, "EARLIER", LONG_AGO);
                }
            }
            try (InterceptionApplication application = exercise.start(directory.resolve("state"))) {
                publisher.listings(List.of("jd:first"), "2024010914999999");
                notice(publisher, "2024010914999999", CertificateState.SUSPENDED, "FIRST", LONG_AGO);
                awaitOrders(reader, 1);
                Instant wrong = Instant.now();
                for (int certificate = 0; certificate < CERTIFICATES; certificate++) {
                    notice(
                            publisher,
                            number(certificate),
                            CertificateState.SUSPENDED,
                            "WRONG",
                            LONG_AGO.plusSeconds(60));
                }
                awaitOrders(reader, 1 + LISTINGS);
                Instant blocked = told("all taken down", wrong);
                Ran shown = lanjie("withdraw", "WRONG");
                Instant before = told("shown", blocked);
                Ran done = lanjie("withdraw", "WRONG", "--yes");
                Instant published = told("withdrawn", before);
                awaitOrders(reader, 1 + 2 * LISTINGS);
                told("all released, since the command ended", published);
                told("all released, since the command began", before);
                LOG.info("{}\n{}", shown.output(), done.output());
                assertThat(shown.output()).contains("%,d  will be released".formatted(LISTINGS));
                assertThat(done.output()).contains("Published 1,000 records");
                Set<String> freed = new HashSet<>();
                orders.subList(1 + LISTINGS, orders.size())
                        .forEach(order -> freed.add(new String(order.key(), StandardCharsets.UTF_8)));
                assertThat(freed).hasSize(LISTINGS);
                assertThat(lanjie("report", "--format", "json").output()).contains("\"listingsBlocked\":1,");
                Ran report = lanjie("report", "--notice", "WRONG");
                LOG.info(report.output());
                assertThat(report.output()).containsPattern("undone +1,000").containsPattern("Listings blocked +0");
                assertThat(application.view().information().lastFault()).isEmpty();
            }
        }
    }

    private static Instant told(String what, Instant since) {
        Instant now = Instant.now();
        LOG.info("{}: {} ms", what, Duration.between(since, now).toMillis());
        return now;
    }

    private void awaitOrders(Consumer<byte[], byte[]> reader, int count) {
        Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofMinutes(20))
                .until(() -> {
                    reader.poll(Duration.ofMillis(50)).forEach(record -> orders.add(light(record)));
                    return orders.size() >= count;
                });
        assertThat(orders).hasSize(count);
    }

    /** Fifty thousand orders would fill the memory of the test. */
    private static ConsumerRecord<byte[], byte[]> light(ConsumerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(record.topic(), record.partition(), record.offset(), record.key(), null);
    }

    private static String number(int certificate) {
        return "2024010914%06d".formatted(certificate + 1);
    }

    private void notice(Publisher publisher, String number, CertificateState state, String id, Instant from)
            throws Exception {
        CertificateStatus status = CertificateStatus.newBuilder()
                .setCertificateNumber(number)
                .setStatus(state)
                .setEffectiveFrom(from)
                .setNotice(Notice.newBuilder().setId(id).setIssuer("CQC").build())
                .build();
        String topic = exercise.topics().certificateStatus();
        publisher.bytes(topic, number, wire.toBytes(topic, status));
    }

    private Ran lanjie(String... arguments) {
        LanjieProcess process = new LanjieProcess(directory).patient();
        exercise.environment(directory).forEach(process::with);
        return process.run(arguments);
    }
}
