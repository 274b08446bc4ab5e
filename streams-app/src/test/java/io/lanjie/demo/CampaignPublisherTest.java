package io.lanjie.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TrustGeneratedClasses.class)
class CampaignPublisherTest {

    private final Campaign campaign = Samples.tiny();

    @Test
    void publishesEveryEventInOrderUnderThePrefix() {
        MockProducer<byte[], byte[]> producer = producer();
        PublishedPhase published;
        try (CampaignPublisher publisher = publisher(producer)) {
            published = publisher.publish(campaign, Phase.SUSPENSIONS);
        }
        List<CampaignEvent> events = campaign.events(Phase.SUSPENSIONS).toList();
        assertThat(published.total()).isEqualTo(events.size());
        assertThat(producer.history()).hasSameSizeAs(events);
        for (int each = 0; each < events.size(); each++) {
            ProducerRecord<byte[], byte[]> sent = producer.history().get(each);
            assertThat(sent.topic())
                    .isEqualTo("exercise." + events.get(each).topic().topicName());
            assertThat(sent.key() == null ? null : new String(sent.key(), StandardCharsets.UTF_8))
                    .isEqualTo(events.get(each).key());
        }
        assertThat(producer.closed()).isTrue();
    }

    @Test
    void unreadableBytesAreSentAsTheyAreAndRemovalsAsNull() {
        MockProducer<byte[], byte[]> producer = producer();
        try (CampaignPublisher publisher = publisher(producer)) {
            publisher.publish(campaign, Phase.SELLER_MOVES);
            publisher.publish(campaign, Phase.ESCALATION);
        }
        assertThat(producer.history()).filteredOn(sent -> sent.value() == null).hasSize(5);
        assertThat(producer.history())
                .filteredOn(sent -> sent.value() != null && sent.value()[0] != 0)
                .hasSize(2);
    }

    @Test
    void remembersWhenNoticesWerePublished() {
        try (CampaignPublisher publisher = publisher(producer())) {
            publisher.publish(campaign, Phase.REINSTATEMENTS);
            List<CampaignEvent> notices = campaign.events(Phase.REINSTATEMENTS)
                    .filter(event -> event.reception().equals(Reception.TAKEN))
                    .toList();
            assertThat(notices)
                    .isNotEmpty()
                    .allSatisfy(notice -> assertThat(publisher.times().of(Phase.REINSTATEMENTS, notice.key()))
                            .contains(Samples.CLOCK.millis()));
            assertThat(publisher.times().of(Phase.AFTERMATH, notices.get(0).key()))
                    .isEmpty();
        }
    }

    @Test
    void aRecordThatIsNotAcknowledgedFailsThePhase() {
        MockProducer<byte[], byte[]> producer = producer();
        producer.sendException = new KafkaException("no leader");
        try (CampaignPublisher publisher = publisher(producer)) {
            assertThatThrownBy(() -> publisher.publish(campaign, Phase.OPENING)).hasMessageContaining("no leader");
        }
    }

    @Test
    void losesAndRepeatsNothing() {
        assertThat(CampaignPublisher.producerSettings("localhost:1"))
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true);
    }

    private static MockProducer<byte[], byte[]> producer() {
        return new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static CampaignPublisher publisher(MockProducer<byte[], byte[]> producer) {
        KafkaAvroSerializer values = new KafkaAvroSerializer();
        values.configure(Map.of("schema.registry.url", "mock://campaign-publisher"), false);
        return new CampaignPublisher(producer, values, name -> "exercise." + name, Samples.CLOCK);
    }
}
