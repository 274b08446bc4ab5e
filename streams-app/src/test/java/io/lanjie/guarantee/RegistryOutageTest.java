package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.EmbeddedRegistryOptions;
import io.lanjie.embedded.Progress;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.Listing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A registry that is away for a while, when records come whose schema nobody has asked it for yet. */
@ExtendWith(EmbeddedPartsExtension.class)
class RegistryOutageTest {

    private static final String CERTIFICATE = "2024010914000001";
    private static final String ANOTHER = "2024010914000002";

    @TempDir
    private Path directory;

    @Test
    void recordsOfAnUnknownSchemaWaitInTheirOrderAndTheOthersGoOn(EmbeddedBroker broker, TopicPrefix prefix)
            throws Exception {
        EmbeddedRegistry registry = startRegistry(0);
        Exercise exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
        List<String> waiting = Publisher.keys("waiting", 40);
        List<String> others = Publisher.keys("others", 40);
        int port = URI.create(registry.url()).getPort();
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome();
                InterceptionApplication application = exercise.start(directory.resolve("state"))) {
            Evolved evolved = Evolved.register(exercise);
            // The application reads its first notice and its first listing; it has yet to write anything.
            publisher.certificate(CERTIFICATE, CertificateState.VALID);
            RecordMetadata refused = publisher.bytes(
                    exercise.topics().listings(), "jd:mine", publisher.bytes(Publisher.listing("jd:other", ANOTHER)));
            assertThat(outcome.awaitRefusal(refused)).isEqualTo("KEY_MISMATCH");
            registry.close();

            for (String key : waiting) {
                publisher.bytes(exercise.topics().listings(), key, evolved.listing(key, CERTIFICATE));
                // The next version carries nothing any more: had it overtaken the first, no order would go out.
                publisher.bytes(exercise.topics().listings(), key, publisher.bytes(withoutCertificate(key)));
            }
            publisher.certificate(CERTIFICATE, CertificateState.SUSPENDED);
            publisher.listings(others, CERTIFICATE);
            outcome.awaitOrders(others.size());
            outcome.verify(new Expectation().takenDown(others).guarantees());

            registry = startRegistry(port);
            outcome.awaitOrders(others.size() + waiting.size());
            List<String> due = new ArrayList<>(others);
            due.addAll(waiting);
            outcome.verify(new Expectation().takenDown(due).guarantees());
            assertThat(outcome.deadLetters()).isEmpty();
            assertThat(application.view().information().lastFault()).isEmpty();
        } finally {
            registry.close();
        }
    }

    private EmbeddedRegistry startRegistry(int port) {
        return EmbeddedRegistry.start(
                EmbeddedRegistryOptions.in(directory.resolve("registry")).withPreferredPort(port), Progress.none());
    }

    private static Listing withoutCertificate(String key) {
        return Listing.newBuilder(Publisher.listing(key, CERTIFICATE))
                .setRevision(2)
                .setCertificateNumbers(List.of())
                .build();
    }

    /**
     * Listings as a marketplace of tomorrow writes them.
     *
     * @param schema the listing's, with one more field
     * @param identifier by which the registry knows it
     */
    private record Evolved(Schema schema, int identifier) {

        static Evolved register(Exercise exercise) throws Exception {
            Schema today = Listing.getClassSchema();
            List<Schema.Field> fields = new ArrayList<>();
            today.getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
            Schema text = Schema.createUnion(Schema.create(Schema.Type.NULL), Schema.create(Schema.Type.STRING));
            fields.add(new Schema.Field("warehouse", text, "Of tomorrow.", Schema.Field.NULL_DEFAULT_VALUE));
            Schema tomorrow = Schema.createRecord(today.getName(), today.getDoc(), today.getNamespace(), false, fields);
            String subject = exercise.topics().listings() + "-value";
            return new Evolved(tomorrow, exercise.registry().register(subject, new AvroSchema(tomorrow)));
        }

        byte[] listing(String key, String certificate) throws IOException {
            Listing today = Publisher.listing(key, certificate);
            GenericData.Record record = new GenericData.Record(schema);
            today.getSchema().getFields().forEach(field -> record.put(field.name(), today.get(field.pos())));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(ByteBuffer.allocate(5).put((byte) 0).putInt(identifier).array());
            BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
            new GenericDatumWriter<GenericData.Record>(schema, SpecificData.getForClass(Listing.class))
                    .write(record, encoder);
            encoder.flush();
            return bytes.toByteArray();
        }
    }
}
