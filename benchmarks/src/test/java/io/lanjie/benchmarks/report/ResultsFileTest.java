package io.lanjie.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("new/results.json");

        ResultsFile.write(Sample.whole(), file);

        assertThat(ResultsFile.read(file)).isEqualTo(Sample.whole());
    }

    @Test
    void theNamesInTheFileStayAsTheyAre() throws IOException {
        Path file = folder.resolve("results.json");

        ResultsFile.write(Sample.of(Sample.run("lanjie", "steady", 1, 8, Map.of("p50Millis", 67.0))), file);

        assertThat(Files.readString(file))
                .contains("\"format\" : 1", "\"environment\" :", "\"measuredAt\" : \"2026-11-22T20:00:00Z\"")
                .contains("\"commit\" : \"abc1234\"", "\"loads\" : [", "\"sizes\" : {")
                .contains(
                        "\"variant\" : \"lanjie\"", "\"workload\" : \"steady\"", "\"run\" : 1", "\"events\" : 1000000")
                .contains("\"wallSeconds\" : 8.0", "\"applicationCpuSeconds\" : 8.0", "\"brokerCpuSeconds\" : 0.5")
                .contains("\"figures\" : {", "\"p50Millis\" : 67.0");
    }

    @Test
    void fieldsOfLaterProgramsArePassedOver() throws IOException {
        Path file = folder.resolve("results.json");
        ResultsFile.write(Sample.whole(), file);
        Files.writeString(file, Files.readString(file).replaceFirst("\"cores\"", "\"planet\" : \"Earth\", \"cores\""));

        assertThat(ResultsFile.read(file)).isEqualTo(Sample.whole());
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Path file = folder.resolve("results.json");
        Files.writeString(file, "{\"format\": 2}");
        assertThatIOException().isThrownBy(() -> ResultsFile.read(file)).withMessageContaining("format 2");

        Files.writeString(file, "{\"format\": 1, \"environment\": {\"measuredAt\": \"now\"}, \"measurements\": [{}]}");
        assertThatIOException().isThrownBy(() -> ResultsFile.read(file));
    }

    @Test
    void thisMachineIsDescribed() throws IOException {
        Environment here =
                Machine.environment(Instant.parse("2026-11-22T20:00:00.5Z"), null, Map.of("listings", 5L), List.of());
        Path file = folder.resolve("results.json");

        ResultsFile.write(new Results(here, List.of()), file);

        assertThat(ResultsFile.read(file).environment()).isEqualTo(here);
        assertThat(here.measuredAt()).isEqualTo("2026-11-22T20:00:00Z");
        assertThat(here.cores()).isPositive();
        assertThat(here.memoryMiB()).isPositive();
        assertThat(here.kafka()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
