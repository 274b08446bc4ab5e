package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.config.ConfigurationLoader;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.metrics.Counts;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.runtime.Launch;
import io.lanjie.schema.CertificateState;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedPartsExtension.class)
class HorizonTest {

    @TempDir
    private Path directory;

    @Test
    void aNoticeBeyondTheConfiguredHorizonIsRefused(
            EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        Exercise exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
        Map<String, String> variables = exercise.environment(directory);
        variables.put("LANJIE_NOTICES_HORIZON", "P1M");
        Launch launch = new Launch(
                new ConfigurationLoader(variables).loadDefaults(),
                "test",
                Clock.systemUTC(),
                new Counts().asStageMetrics(),
                new TaskBoard());

        try (InterceptionApplication application = ((Launch.Outcome.Running) launch.start()).application();
                Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome()) {
            assertThat(application.view().state().live()).isTrue();
            Instant inTwoMonths = Instant.now().plus(Duration.ofDays(62));
            publisher.certificate("2024010914000001", CertificateState.REVOKED, inTwoMonths);

            outcome.await("the refusal", () -> !outcome.refusals().isEmpty());

            assertThat(outcome.refusals())
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal.getText()).endsWith("over P1M ahead"));
        }
    }
}
