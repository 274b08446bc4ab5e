package io.lanjie.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.json.Row;
import io.lanjie.kafka.RegistryClients;
import io.lanjie.kafka.wire.WireFormat;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** A row is published when the brokers have acknowledged it, not when it was handed over. */
class TopicDestinationTest {

    @Test
    void whatIsNotAcknowledgedIsNamedAndNothingFollowsIt() {
        MockProducer<byte[], byte[]> producer = new MockProducer<>(
                false, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
        WireFormat wire = new WireFormat(RegistryClients.connect("mock://destination", Map.of()));
        try (TopicDestination destination = new TopicDestination(producer, wire, "topic")) {
            boolean first = destination.take(new Position("f", 1), new Row.Removal("a"));
            boolean second = destination.take(new Position("f", 2), new Row.Removal("b"));
            producer.completeNext();
            producer.errorNext(new IllegalStateException("gone"));

            boolean third = destination.take(new Position("f", 3), new Row.Removal("c"));

            assertThat(first && second).isTrue();
            assertThat(third).isFalse();
            assertThat(destination.finish()).satisfies(outcome -> {
                assertThat(outcome.published()).isEqualTo(1);
                assertThat(outcome.failures()).containsExactly("f:2 not published: gone");
            });
        }
    }
}
