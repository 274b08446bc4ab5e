package io.lanjie.runtime;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.kafka.RegistryClients;
import io.lanjie.kafka.TopicAdministration;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.resume.StandingsImport;
import io.lanjie.kafka.resume.Takeover;
import io.lanjie.kafka.wire.WireFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/**
 * Lets a new application take over what an earlier one knew, before its first start.
 *
 * @param configuration where the new one is to run
 * @param clock for how long is waited
 */
public record Resumption(ApplicationConfiguration configuration, Clock clock) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * Takes over.
     *
     * @param predecessor applicationId of the earlier one, or null when nothing is left of it but the topics of the
     *     contract
     * @throws io.lanjie.kafka.ClusterException if the cluster does not answer in time or refuses; to begin again is safe
     */
    public StandingsImport.Outcome resume(String predecessor) {
        Path state = configuration.streams().stateDirectory().resolve(configuration.applicationId());
        if (Files.exists(state)) {
            return new StandingsImport.Outcome.Refused(
                    state + " exists: it is of another run under this applicationId; delete it, on every machine");
        }
        TopicCatalogue catalogue = ConfiguredApplication.catalogue(configuration);
        KafkaClients clients = new KafkaClients(configuration.kafka());
        SchemaRegistryClient registry = RegistryClients.connect(
                configuration.registry().url(),
                configuration.registry().properties().values());
        try (Admin admin = clients.admin();
                Consumer<byte[], byte[]> reader = clients.committedReader();
                Producer<byte[], byte[]> writer = clients.writer()) {
            TopicAdministration topics = new TopicAdministration(
                    admin, catalogue, configuration.topics().replicationFactor(), PATIENCE);
            return StandingsImport.of(
                            new Takeover(configuration.applicationId(), predecessor),
                            admin,
                            topics,
                            catalogue,
                            new WireFormat(registry),
                            new StandingsImport.Clients(reader, writer, clock, PATIENCE))
                    .run();
        }
    }
}
