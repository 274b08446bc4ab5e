package io.lanjie.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedPartsExtension.class)
class EmbeddedRegistryTest {

    private static final String SUBJECT = "listings-value";
    private static final AvroSchema FIRST = record("{\"name\":\"a\",\"type\":\"string\"}");
    private static final AvroSchema COMPATIBLE =
            record("{\"name\":\"a\",\"type\":\"string\"},{\"name\":\"b\",\"type\":\"int\",\"default\":0}");
    private static final AvroSchema INCOMPATIBLE =
            record("{\"name\":\"a\",\"type\":\"string\"},{\"name\":\"c\",\"type\":\"int\"}");

    @TempDir
    private Path directory;

    @Test
    void keepsSchemasOverARestartAndRefusesIncompatibleOnes() throws Exception {
        int first;
        try (EmbeddedRegistry registry = EmbeddedRegistry.start(anyPort(), Progress.none());
                SchemaRegistryClient client = client(registry)) {
            assertThat(client.getCompatibility(null)).isEqualTo("FULL_TRANSITIVE");
            first = client.register(SUBJECT, FIRST);
            assertThat(client.register(SUBJECT, COMPATIBLE)).isNotEqualTo(first);
        }
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                EmbeddedRegistry registry =
                        EmbeddedRegistry.start(anyPort().withPreferredPort(taken.getLocalPort()), Progress.none());
                SchemaRegistryClient client = client(registry)) {
            assertThat(registry.url()).doesNotContain(":" + taken.getLocalPort() + "/");
            assertThat(client.getSchemaById(first)).isEqualTo(FIRST);
            assertThat(client.getAllVersions(SUBJECT)).containsExactly(1, 2);
            assertThatThrownBy(() -> client.register(SUBJECT, INCOMPATIBLE))
                    .isInstanceOfSatisfying(
                            RestClientException.class,
                            refusal -> assertThat(refusal.getStatus()).isEqualTo(409));
        }
    }

    @Test
    void endsWhenTheProcessThatStartedItIsKilledAndCanBeStartedAgainAtOnce() throws Exception {
        try (ChildJvm parent = ChildJvm.run(RegistryMain.class, directory.toString())) {
            String url = parent.awaitLine("url=");
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(parent.awaitLine("child="))).orElseThrow();
            try (SchemaRegistryClient client = new CachedSchemaRegistryClient(url, 10)) {
                client.register(SUBJECT, FIRST);
            }
            assertThat(child.isAlive()).isTrue();
            parent.kill();
            try (EmbeddedRegistry registry = EmbeddedRegistry.start(anyPort(), Progress.none());
                    SchemaRegistryClient client = client(registry)) {
                assertThat(child.isAlive()).isFalse();
                assertThat(client.getAllVersions(SUBJECT)).containsExactly(1);
            }
        }
    }

    @Test
    void takesNobodyElseForItselfAndAnotherPortInstead(EmbeddedRegistry other) throws Exception {
        int port = URI.create(other.url()).getPort();
        assertThat(new RegistryHttp(port, "another run").isReady()).isFalse();
        try (EmbeddedRegistry registry = EmbeddedRegistry.start(anyPort().withPreferredPort(port), Progress.none())) {
            assertThat(registry.url()).isNotEqualTo(other.url());
        }
    }

    @Test
    void tellsTheLastLinesOfTheLogWhenItCannotStart() throws Exception {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("registry.mv.db"), "not a database");
        assertThatThrownBy(() -> EmbeddedRegistry.start(anyPort(), Progress.none()))
                .isInstanceOf(EmbeddedPartException.class)
                .hasMessageContaining("ended with code")
                .hasMessageContaining("registry.log")
                .hasMessageContaining("registry.mv.db");
    }

    @Test
    void saysHowToBuildAMissingDistribution() {
        EmbeddedRegistryOptions options = new EmbeddedRegistryOptions(
                directory, 0, new RegistryDistribution(directory.resolve("nowhere")), Duration.ofSeconds(1));
        assertThatThrownBy(() -> EmbeddedRegistry.start(options, Progress.none()))
                .isInstanceOf(EmbeddedPartException.class)
                .hasMessageContaining("no schema registry in")
                .hasMessageContaining("./mvnw");
    }

    private EmbeddedRegistryOptions anyPort() {
        return EmbeddedRegistryOptions.in(directory).withPreferredPort(0);
    }

    private static SchemaRegistryClient client(EmbeddedRegistry registry) {
        return new CachedSchemaRegistryClient(registry.url(), 10);
    }

    private static AvroSchema record(String fields) {
        return new AvroSchema("{\"type\":\"record\",\"name\":\"Sample\",\"fields\":[" + fields + "]}");
    }
}
