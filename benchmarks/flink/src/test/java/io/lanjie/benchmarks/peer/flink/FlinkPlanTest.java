package io.lanjie.benchmarks.peer.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlinkPlanTest {

    @TempDir
    private Path home;

    @Test
    void keepsNothingTwiceAndWorksInBatches() {
        String plan = FlinkJob.plan(settings());

        assertThat(plan)
                .as("the key of the result is the key of the topic, so nothing has to be put in order before the sink")
                .doesNotContain("upsertMaterialize");
        assertThat(plan).contains("MiniBatchAssigner").contains("ChangelogNormalize");
    }

    private Settings settings() {
        Properties properties = new Properties();
        properties.setProperty("bootstrap.servers", "localhost:1");
        properties.setProperty("schema.registry.url", "http://localhost:1");
        properties.setProperty("application.id", "flink-peer");
        properties.setProperty("state.dir", home.toString());
        properties.setProperty("threads", "2");
        return Settings.of(properties);
    }
}
