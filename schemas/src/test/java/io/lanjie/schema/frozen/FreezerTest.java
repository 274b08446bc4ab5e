package io.lanjie.schema.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreezerTest {

    private static final Schema OLD =
            SchemaBuilder.record("Old").fields().requiredString("title").endRecord();
    private static final Schema NEW = SchemaBuilder.record("New")
            .fields()
            .requiredLong("revision")
            .optionalString("url")
            .endRecord();

    @TempDir
    private Path directory;

    private Path root;
    private Freezer freezer;

    @BeforeEach
    void setUp() {
        root = directory.resolve("frozen");
        freezer = new Freezer(root);
    }

    @Test
    void theFirstVersionIsOne() throws IOException {
        FrozenVersion version = freezer.freeze(List.of(NEW));

        assertThat(version.number()).isEqualTo(1);
        assertThat(version.isReleased()).isFalse();
        assertThat(version.schema("New")).contains(NEW);
        assertThat(version.exemplars(NEW)).containsExactlyInAnyOrderElementsOf(ExemplarMaker.exemplars(NEW));
    }

    @Test
    void aDraftIsWrittenAnewWithNothingLeftOver() throws IOException {
        freezer.freeze(List.of(OLD));
        FrozenVersion version = freezer.freeze(List.of(NEW));

        assertThat(FrozenVersion.all(root)).containsExactly(version);
        assertThat(version.schemas()).containsExactly(NEW);
    }

    @Test
    void whatIsReleasedStaysAndTheNextVersionIsWritten() throws IOException {
        FrozenVersion released = freezer.freeze(List.of(OLD));
        Files.createFile(released.directory().resolve("RELEASED"));
        FrozenVersion next = freezer.freeze(List.of(NEW));

        assertThat(next.number()).isEqualTo(2);
        assertThat(FrozenVersion.all(root)).containsExactly(released, next);
        assertThat(released.schemas()).containsExactly(OLD);
    }

    @Test
    void anExemplarThatIsMissingIsNoticed() throws IOException {
        FrozenVersion version = freezer.freeze(List.of(NEW, OLD));
        assertThat(version.missingExemplars()).isEmpty();

        Files.delete(version.directory().resolve("New.full.hex"));

        assertThat(version.missingExemplars()).containsExactly("New.full");
    }

    @Test
    void theTenthVersionComesAfterTheNinth() throws IOException {
        for (int number = 1; number <= 9; number++) {
            Files.createFile(freezer.freeze(List.of(NEW)).directory().resolve("RELEASED"));
        }

        assertThat(freezer.freeze(List.of(NEW)).number()).isEqualTo(10);
        assertThat(FrozenVersion.all(root))
                .hasSize(10)
                .last()
                .extracting(FrozenVersion::number)
                .isEqualTo(10);
    }
}
