package io.lanjie.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedPartsExtension.class)
class EmbeddedPartsTest {

    @Test
    void runsBothAndRefusesASecondSetInTheSameDirectory(@TempDir Path home) {
        List<String> progress = new CopyOnWriteArrayList<>();
        try (EmbeddedParts parts = EmbeddedParts.in(home, progress::add)) {
            assertThat(parts.bootstrapServers()).startsWith("127.0.0.1:");
            assertThat(parts.registryUrl()).startsWith("http://127.0.0.1:").endsWith("/apis/ccompat/v7");
            assertThat(progress)
                    .anyMatch(line -> line.startsWith("the broker is ready on 127.0.0.1:"))
                    .anyMatch(line -> line.startsWith("the schema registry is ready on http://127.0.0.1:"));
            assertThatThrownBy(() -> EmbeddedParts.in(home, Progress.none()))
                    .isInstanceOf(EmbeddedPartException.class)
                    .hasMessageContaining(home + " is in use by process");
        }
        assertThat(home.resolve("broker")).isDirectory();
        assertThat(home.resolve("registry")).isDirectory();
    }

    @Test
    void sharesOneBrokerAndOneRegistryAmongTests(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix)
            throws Exception {
        BrokerClient client = new BrokerClient(broker.bootstrapServers());
        client.createTopic(prefix.of("listings"), 1);
        client.writeCommitted(prefix.of("listings"), "a");
        assertThat(client.readCommitted(prefix.of("listings"))).containsExactly("a");
        try (SchemaRegistryClient schemas = new CachedSchemaRegistryClient(registry.url(), 10)) {
            assertThat(schemas.register(prefix.of("listings-value"), new AvroSchema("\"string\"")))
                    .isPositive();
        }
    }
}
