package io.lanjie.benchmarks.peer.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedBrokerOptions;
import io.lanjie.kafka.TopicAdministration;
import io.lanjie.runtime.RocksMemory;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.TakedownOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DslApplicationTest {

    private static final int LISTINGS = 2000;
    private static final String NUMBER = "2024010914000001";

    @TempDir
    private Path directory;

    @Test
    void namesThePropertyThatIsMissing() {
        assertThatThrownBy(() -> DslSettings.of(new Properties()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bootstrap.servers");
    }

    @Test
    @Tag("full")
    void blocksAndReleasesThousandsOfListingsOnARealBroker() throws Exception {
        EmbeddedBrokerOptions options =
                EmbeddedBrokerOptions.in(directory.resolve("broker")).withPreferredPort(0);
        try (EmbeddedBroker broker = EmbeddedBroker.start(options);
                RocksMemory memory = DslSettings.memory()) {
            DslSettings settings = DslDriver.settings(broker.bootstrapServers(), directory.resolve("state"));
            createTopics(settings);
            DslDriver.registerSchemas(settings);
            Properties properties = settings.streams(memory);
            try (KafkaStreams streams =
                            new KafkaStreams(DslDriver.topology(settings).build(properties), properties);
                    KafkaConsumer<String, TakedownOrder> orders = reader(settings)) {
                streams.start();
                publishListings(settings);
                publish(settings, Records.notice(NUMBER, CertificateState.SUSPENDED, 1, "0201"));
                assertThat(read(orders))
                        .hasSize(LISTINGS)
                        .allMatch(order -> order.getAction() == OrderAction.TAKE_DOWN);
                publish(settings, Records.notice(NUMBER, CertificateState.VALID, 2));
                assertThat(read(orders)).hasSize(LISTINGS).allMatch(order -> order.getAction() == OrderAction.RELEASE);
            }
        }
    }

    private static void createTopics(DslSettings settings) {
        Map<String, Object> properties = Map.of("bootstrap.servers", settings.bootstrapServers());
        try (Admin admin = Admin.create(properties)) {
            new TopicAdministration(admin, DslDriver.catalogue(), (short) 1, Duration.ofSeconds(30)).createMissing();
        }
    }

    private static void publishListings(DslSettings settings) throws Exception {
        try (KafkaProducer<String, Listing> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", settings.bootstrapServers()),
                new StringSerializer(),
                new RegistrySerdes(settings.registryUrl()).serde(Listing.class).serializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int index = 0; index < LISTINGS; index++) {
                Listing listing = Records.listing("listing" + index, 1, NUMBER);
                sent.add(producer.send(new ProducerRecord<>("marketplace.listings", "jd:listing" + index, listing)));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    private static void publish(DslSettings settings, CertificateStatus notice) throws Exception {
        try (KafkaProducer<String, CertificateStatus> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", settings.bootstrapServers()),
                new StringSerializer(),
                new RegistrySerdes(settings.registryUrl())
                        .serde(CertificateStatus.class)
                        .serializer())) {
            producer.send(new ProducerRecord<>("ccc.certificate-status", notice.getCertificateNumber(), notice))
                    .get();
        }
    }

    private static KafkaConsumer<String, TakedownOrder> reader(DslSettings settings) {
        KafkaConsumer<String, TakedownOrder> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        settings.bootstrapServers(),
                        "group.id",
                        "reader",
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new RegistrySerdes(settings.registryUrl())
                        .serde(TakedownOrder.class)
                        .deserializer());
        consumer.subscribe(List.of("takedown.orders"));
        return consumer;
    }

    /** The next orders, one for each listing. */
    private static List<TakedownOrder> read(KafkaConsumer<String, TakedownOrder> consumer) {
        List<TakedownOrder> orders = new ArrayList<>();
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
            consumer.poll(Duration.ofMillis(100)).forEach(order -> orders.add(order.value()));
            return orders.size() >= LISTINGS;
        });
        return orders;
    }
}
