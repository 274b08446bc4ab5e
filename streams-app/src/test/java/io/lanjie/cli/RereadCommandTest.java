package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedPartsExtension.class)
class RereadCommandTest {

    @TempDir
    private Path directory;

    @Test
    void saysHowMuchWillBeReadAgain(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix)
            throws Exception {
        Cluster cluster = Cluster.prepared(broker, registry, prefix);
        String topic = cluster.names().listings();
        TopicPartition partition = new TopicPartition(topic, 0);

        String group = prefix.of("app");
        LanjieProcess lanjie = cluster.lanjie(directory).with("LANJIE_APPLICATION_ID", group);

        Ran before = lanjie.run("reread");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.alterConsumerGroupOffsets(group, Map.of(partition, new OffsetAndMetadata(7)))
                    .all()
                    .get();
        }
        Ran after = lanjie.run("reread");

        assertThat(before.exitCode()).as(before.messages()).isZero();
        assertThat(before.output()).contains(topic + " was never read by this application");
        assertThat(after.exitCode()).as(after.messages()).isZero();
        assertThat(after.output()).contains("up to 7 records of " + topic + " will be read again");
    }
}
