package io.lanjie.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever finds a schema in a registry has nothing but the schema, so each says what it means. */
class SchemaDocumentationTest {

    private static final Path SCHEMAS = Path.of("src", "main", "avro");

    static List<String> schemas() throws IOException {
        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            return files.filter(file -> file.toString().endsWith(".avsc"))
                    .map(file -> className(SCHEMAS.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void saysWhatItAndEachOfItsFieldsMean(String className) throws ClassNotFoundException {
        Schema schema = SpecificData.get().getSchema(Class.forName(className));

        assertThat(schema.getDoc()).isNotBlank();
        if (schema.getType() == Schema.Type.RECORD) {
            assertThat(schema.getFields())
                    .allSatisfy(field -> assertThat(field.doc()).isNotBlank());
        }
    }

    private static String className(Path file) {
        String name = file.getFileName().toString().replace(".avsc", "");
        return (file.startsWith("internal") ? "io.lanjie.schema.internal." : "io.lanjie.schema.") + name;
    }
}
