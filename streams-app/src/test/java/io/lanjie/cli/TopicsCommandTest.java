package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedPartsExtension.class)
class TopicsCommandTest {

    @TempDir
    private Path directory;

    @Test
    void whatIsMissingIsToldThenCreatedAndWhatDiffersIsTold(
            EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        LanjieProcess lanjie = new LanjieProcess(directory)
                .with("LANJIE_BOOTSTRAP_SERVERS", broker.bootstrapServers())
                .with("LANJIE_REGISTRY", registry.url())
                .with("LANJIE_MARKETPLACES", "jd")
                .with("LANJIE_TOPICS_LISTING_PARTITIONS", "2");

        Ran before = lanjie.run("topics", "--check", "--prefix", prefix.value());
        Ran created = lanjie.run("topics", "--prefix", prefix.value());
        Ran after = lanjie.run("topics", "--check", "--prefix", prefix.value());
        Ran other = lanjie.with("LANJIE_TOPICS_LISTING_PARTITIONS", "3").run("topics", "--prefix", prefix.value());

        assertThat(before.exitCode()).isEqualTo(1);
        assertThat(before.output())
                .contains("Topic " + prefix.of("marketplace.listings") + " does not exist. Run ./lanjie topics");
        assertThat(created.exitCode()).isZero();
        assertThat(created.output()).contains("created " + prefix.of("takedown.orders.jd"));
        assertThat(after.exitCode()).isZero();
        assertThat(after.lines()).hasSize(1).first().asString().contains("as they must be");
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.output())
                .doesNotContain("created")
                .contains("Topic " + prefix.of("marketplace.listings") + " has 2 partition(s) and must have 3");
    }
}
