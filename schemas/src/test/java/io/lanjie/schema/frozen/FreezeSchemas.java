package io.lanjie.schema.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.schema.catalogue.SchemaCatalogue;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Not a test but the way to freeze the schemas as they are now; {@code README.md} of this module has the command. It
 * runs as a test because then it needs no further tool, and it is never run by accident.
 */
class FreezeSchemas {

    @Test
    @EnabledIfSystemProperty(named = "freeze", matches = ".*", disabledReason = "writes into the sources")
    void freeze() throws IOException {
        List<Schema> schemas = Stream.of(SchemaCatalogue.topicRecords(), SchemaCatalogue.internalRecords())
                .flatMap(List::stream)
                .map(SchemaCatalogue::published)
                .toList();

        assertThat(new Freezer(FrozenVersion.ROOT).freeze(schemas).schemas()).hasSameSizeAs(schemas);
    }
}
