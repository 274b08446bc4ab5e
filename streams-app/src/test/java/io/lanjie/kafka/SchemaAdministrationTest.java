package io.lanjie.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaAdministrationTest {

    private static final String LISTINGS = "marketplace.listings-value";

    private final TopicCatalogue catalogue = new TopicCatalogue(TopicNames.live(), 4, List.of("jd"));
    private final SchemaRegistryClient registry = new MockSchemaRegistryClient();
    private final SchemaAdministration administration = new SchemaAdministration(registry, catalogue);

    @Test
    void registersEverySchemaUnderTheNameOfItsTopic() throws Exception {
        assertThat(administration.register()).isEmpty();

        assertThat(administration.check()).isEmpty();
        assertThat(registry.getAllSubjects()).hasSize(10).contains(LISTINGS, "takedown.orders.jd-value");
        assertThat(registry.getCompatibility(LISTINGS)).isEqualTo("FULL_TRANSITIVE");
    }

    @Test
    void registersNothingTwice() throws Exception {
        administration.register();
        administration.register();

        assertThat(registry.getAllVersions(LISTINGS)).hasSize(1);
    }

    @Test
    void findsSchemasThatAreNotRegistered() {
        assertThat(administration.check())
                .contains(new SchemaFinding.Unregistered(LISTINGS))
                .hasSize(10);
    }

    @Test
    void findsASubjectThatWouldTakeASchemaThatBreaksReaders() throws Exception {
        administration.register();
        registry.updateCompatibility(LISTINGS, "NONE");

        assertThat(administration.check()).containsExactly(new SchemaFinding.CompatibilityDiffers(LISTINGS, "NONE"));
    }

    @Test
    void findsASubjectThatHoldsAnotherSchema() throws Exception {
        administration.register();
        registry.deleteSubject(LISTINGS);
        registry.register(LISTINGS, new AvroSchema("{\"type\":\"string\"}"));

        assertThat(administration.check()).containsExactly(new SchemaFinding.Unregistered(LISTINGS));
    }

    @Test
    void reportsARefusedSchemaAndRegistersTheOthers() throws Exception {
        SchemaRegistryClient strict = new RefusingRegistry();

        assertThat(new SchemaAdministration(strict, catalogue).register())
                .containsExactly(new SchemaFinding.Incompatible(LISTINGS, List.of("does not fit; error code: 409")));
        assertThat(strict.getAllSubjects()).hasSize(9);
    }

    @Test
    void saysWhenTheRegistryDoesNotAnswer() {
        SchemaAdministration silent =
                new SchemaAdministration(RegistryClients.connect("http://127.0.0.1:1", Map.of()), catalogue);

        assertThat(silent.check()).singleElement().isInstanceOf(ConnectionFinding.class);
        assertThat(silent.register()).singleElement().isInstanceOf(ConnectionFinding.class);
    }

    /** Refuses a new schema of listings, as a registry does that holds another one. */
    private static final class RefusingRegistry extends MockSchemaRegistryClient {

        @Override
        public int register(String subject, ParsedSchema schema) throws IOException, RestClientException {
            if (subject.equals(LISTINGS)) {
                throw new RestClientException("does not fit", 409, 409);
            }
            return super.register(subject, schema);
        }
    }
}
