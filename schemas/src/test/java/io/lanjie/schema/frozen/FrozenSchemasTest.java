package io.lanjie.schema.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.schema.catalogue.GeneratedClasses;
import io.lanjie.schema.catalogue.SchemaCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was published once is understood for ever, by the classes of today, and they by the readers of then. */
class FrozenSchemasTest {

    @BeforeAll
    static void trustGeneratedClasses() {
        GeneratedClasses.trust();
    }

    static Stream<Class<? extends SpecificRecord>> records() {
        return Stream.of(SchemaCatalogue.topicRecords(), SchemaCatalogue.internalRecords())
                .flatMap(List::stream);
    }

    /** Version, schema and exemplar of all that was ever frozen. */
    static Stream<Arguments> exemplars() {
        return FrozenVersion.all(FrozenVersion.ROOT).stream()
                .flatMap(version -> version.schemas().stream()
                        .flatMap(schema -> version.exemplars(schema).stream()
                                .map(exemplar -> Arguments.of(
                                        "v" + version.number(), schema.getFullName(), exemplar.name(), exemplar))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("exemplars")
    void theBytesOfAnExemplarAreWhatItsJsonSays(String version, String record, String name, Exemplar exemplar)
            throws IOException {
        assertThat(exemplar.decoded()).isEqualTo(exemplar.expected());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("exemplars")
    void theClassesOfTodayReadEveryExemplarAndLoseNothingOfIt(
            String version, String record, String name, Exemplar exemplar) throws IOException {
        SpecificRecord today = readToday(exemplar);

        assertThat(readThen(today, exemplar.schema())).isEqualTo(exemplar.expected());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everySchemaUnderstandsAndIsUnderstoodByEveryFrozenVersion(Class<? extends SpecificRecord> recordClass) {
        Schema current = SchemaCatalogue.published(recordClass);

        for (FrozenVersion version : FrozenVersion.all(FrozenVersion.ROOT)) {
            version.schema(current.getFullName())
                    .ifPresent(frozen -> assertThat(CompatibilityRules.violations(current, frozen))
                            .as("%s against v%d", current.getFullName(), version.number())
                            .isEmpty());
        }
    }

    @Test
    void everyFrozenRecordStillExists() {
        List<String> known = records().map(Class::getName).toList();

        assertThat(FrozenVersion.all(FrozenVersion.ROOT))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(version.schemas())
                        .isNotEmpty()
                        .extracting(Schema::getFullName)
                        .isSubsetOf(known));
    }

    @Test
    void everyFrozenSchemaHasAllItsExemplars() {
        assertThat(FrozenVersion.all(FrozenVersion.ROOT))
                .allSatisfy(version -> assertThat(version.missingExemplars())
                        .as("v%d", version.number())
                        .isEmpty());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("exemplars")
    void aFullExemplarHasNoFieldAtItsDefault(String version, String record, String name, Exemplar exemplar)
            throws IOException {
        if (name.startsWith("full")) {
            assertFilled(exemplar.expected(), exemplar.schema().getName());
        }
    }

    /** While the newest version is a draft the schemas may be ahead of it; a release has to hold what it ships. */
    @Test
    void aReleasedNewestVersionIsTheSchemasAsTheyAre() {
        List<FrozenVersion> versions = FrozenVersion.all(FrozenVersion.ROOT);
        FrozenVersion newest = versions.get(versions.size() - 1);

        if (newest.isReleased()) {
            assertThat(newest.schemas())
                    .as("the schemas changed since the release: freeze the next version")
                    .containsExactlyInAnyOrderElementsOf(
                            records().map(SchemaCatalogue::published).toList());
        }
    }

    @Test
    void onlyTheNewestVersionMayBeADraft() {
        List<FrozenVersion> versions = FrozenVersion.all(FrozenVersion.ROOT);

        assertThat(versions.subList(0, versions.size() - 1)).allMatch(FrozenVersion::isReleased);
    }

    private static void assertFilled(IndexedRecord record, String path) {
        for (Schema.Field field : record.getSchema().getFields()) {
            Object value = record.get(field.pos());
            String at = path + "." + field.name();
            assertThat(value).as(at).isNotNull();
            if (field.hasDefaultValue()) {
                assertThat(value).as(at).isNotEqualTo(new GenericData().getDefaultValue(field));
            }
            elements(value)
                    .filter(IndexedRecord.class::isInstance)
                    .forEach(part -> assertFilled((IndexedRecord) part, at));
        }
    }

    private static Stream<?> elements(Object value) {
        return value instanceof Collection<?> collection ? collection.stream() : Stream.of(value);
    }

    private static SpecificRecord readToday(Exemplar exemplar) throws IOException {
        Schema writer = exemplar.schema();
        Schema reader = SpecificData.get().getSchema(SpecificData.get().getClass(writer));
        return new SpecificDatumReader<SpecificRecord>(writer, reader, SpecificData.getForSchema(reader))
                .read(null, DecoderFactory.get().binaryDecoder(exemplar.bytes(), null));
    }

    private static GenericRecord readThen(SpecificRecord record, Schema frozen) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        Schema current = record.getSchema();
        new SpecificDatumWriter<SpecificRecord>(current, SpecificData.getForSchema(current)).write(record, encoder);
        encoder.flush();
        return new GenericDatumReader<GenericRecord>(current, frozen, new GenericData())
                .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
    }
}
