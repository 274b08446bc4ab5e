package io.lanjie.schema.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCatalogueTest {

    static Stream<Schema> schemas() {
        return Stream.of(SchemaCatalogue.topicRecords(), SchemaCatalogue.internalRecords())
                .flatMap(List::stream)
                .map(SchemaCatalogue::published);
    }

    @Test
    void theCatalogueHasEverySchemaFile() throws IOException {
        assertThat(names(SchemaCatalogue.topicRecords())).containsExactlyInAnyOrderElementsOf(files("topics"));
        assertThat(names(SchemaCatalogue.internalRecords())).containsExactlyInAnyOrderElementsOf(files("internal"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aPublishedSchemaIsCompleteAndKnowsNoJava(Schema schema) {
        assertThat(new Schema.Parser().parse(schema.toString())).isEqualTo(schema);
        assertThat(schema.toString()).doesNotContain("avro.java");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyRecordFieldAndEnumerationSaysWhatItMeans(Schema schema) {
        namedTypes(schema).values().forEach(type -> {
            assertThat(type.getDoc()).as(type.getFullName()).isNotBlank();
            if (type.getType() == Schema.Type.RECORD) {
                assertThat(type.getFields())
                        .allSatisfy(field -> assertThat(field.doc())
                                .as(type.getFullName() + "." + field.name())
                                .isNotBlank());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyEnumerationFallsBackOnUnknownElseNoSymbolCouldEverBeAdded(Schema schema) {
        assertThat(namedTypes(schema).values())
                .filteredOn(type -> type.getType() == Schema.Type.ENUM)
                .extracting(Schema::getEnumDefault)
                .allMatch("UNKNOWN"::equals);
    }

    private static List<String> names(List<Class<? extends SpecificRecord>> records) {
        return records.stream().map(Class::getSimpleName).toList();
    }

    private static List<String> files(String directory) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "avro", directory))) {
            return files.map(file -> file.getFileName().toString().replace(".avsc", ""))
                    .toList();
        }
    }

    private static Map<String, Schema> namedTypes(Schema schema) {
        Map<String, Schema> found = new LinkedHashMap<>();
        collect(schema, found);
        return found;
    }

    private static void collect(Schema schema, Map<String, Schema> found) {
        switch (schema.getType()) {
            case RECORD -> {
                if (found.put(schema.getFullName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), found));
                }
            }
            case ENUM -> found.put(schema.getFullName(), schema);
            case ARRAY -> collect(schema.getElementType(), found);
            case UNION -> schema.getTypes().forEach(branch -> collect(branch, found));
            default -> {
                // A plain type has no name to explain.
            }
        }
    }
}
