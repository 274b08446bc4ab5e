package io.lanjie.cli.serve;

import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.ConfigurationLoader;
import io.lanjie.config.LocalEnvironment;
import io.lanjie.embedded.EmbeddedParts;
import io.lanjie.embedded.Progress;
import io.lanjie.embedded.RunningInstances;
import io.lanjie.kafka.GroupRewind;
import io.lanjie.runtime.ConfiguredApplication;
import io.lanjie.runtime.KafkaClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** Broker, registry and application in one place, for {@code dev} and {@code demo}. */
final class LocalStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EmbeddedParts parts;
    private final Instance instance;
    private final RunningInstances.Announcement announcement;

    private LocalStack(EmbeddedParts parts, Instance instance, RunningInstances.Announcement announcement) {
        this.parts = parts;
        this.instance = instance;
        this.announcement = announcement;
    }

    /** Starts all of it on data that is kept. */
    static LocalStack kept(Surroundings surroundings, String version, boolean reread, Progress progress)
            throws InterruptedException {
        return start("dev", EmbeddedParts.in(surroundings.home(), progress), surroundings, version, reread);
    }

    /** Starts all of it on data that is deleted at the end. */
    static LocalStack temporary(Surroundings surroundings, String version, Progress progress)
            throws InterruptedException {
        return start("demo", EmbeddedParts.inTemporaryDirectory(progress), surroundings, version, false);
    }

    Instance instance() {
        return instance;
    }

    EmbeddedParts parts() {
        return parts;
    }

    @Override
    public void close() {
        announcement.close();
        try (parts;
                instance) {
            // The application first, then what it stands on, each even if the one before it fails.
        }
    }

    private static LocalStack start(
            String command, EmbeddedParts parts, Surroundings surroundings, String version, boolean reread)
            throws InterruptedException {
        Instance instance = null;
        try {
            ApplicationConfiguration configuration = configuration(parts, surroundings.environment());
            if (reread) {
                rewind(configuration);
            }
            instance = Instance.start(configuration, version, surroundings.clock(), true);
            instance.awaitRunning();
            RunningInstances.Announcement announcement = new RunningInstances(surroundings.home())
                    .announce(command, parts.bootstrapServers(), parts.registryUrl(), instance.address());
            return new LocalStack(parts, instance, announcement);
        } catch (RuntimeException | InterruptedException failure) {
            if (instance != null) {
                instance.close();
            }
            parts.close();
            throw failure;
        }
    }

    /** Nobody else runs on these parts, so there is nobody to ask to stop. */
    private static void rewind(ApplicationConfiguration configuration) {
        try (Admin admin = new KafkaClients(configuration.kafka()).admin()) {
            new GroupRewind(admin, configuration.applicationId(), PATIENCE)
                    .rewind(ConfiguredApplication.catalogue(configuration)
                            .names()
                            .listings());
        }
    }

    /** What a laptop needs; the environment may say otherwise, but not where the parts are. */
    private static ApplicationConfiguration configuration(EmbeddedParts parts, Map<String, String> environment) {
        Map<String, String> settings = LocalEnvironment.of(environment);
        if (!settings.containsKey("LANJIE_FINGERPRINT_SECRET_FILE")) {
            settings.putIfAbsent("LANJIE_FINGERPRINT_SECRET", "for trying out on this machine only");
        }
        settings.putIfAbsent("LANJIE_STREAMS_STANDBY_REPLICAS", "0");
        settings.putIfAbsent("LANJIE_STREAMS_BLOCK_CACHE", "96MiB");
        settings.putIfAbsent("LANJIE_STREAMS_WRITE_BUFFERS", "48MiB");
        settings.put("LANJIE_KAFKA_BOOTSTRAP_SERVERS", parts.bootstrapServers());
        settings.put("LANJIE_REGISTRY_URL", parts.registryUrl());
        Path state = parts.directory().resolve("state");
        settings.put("LANJIE_STREAMS_STATE_DIRECTORY", state.toString());
        return new ConfigurationLoader(settings).loadDefaults();
    }
}
