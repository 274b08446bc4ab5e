package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files without rows: an export that went wrong must not look like a publication. */
class EmptyInputTest {

    private static final String HEADING = "certificateNumber,withdrawn\n";

    @TempDir
    private Path directory;

    private Ran dryRun(String... files) {
        String[] words = new String[files.length + 3];
        words[0] = "publish";
        words[1] = "certificates";
        System.arraycopy(files, 0, words, 2, files.length);
        words[words.length - 1] = "--dry-run";
        return new LanjieProcess(directory).run(words);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }

    @Test
    void aTableWithoutRowsIsAFailure() throws IOException {
        write("empty.csv", "");
        write("heading.csv", HEADING);
        try (OutputStream bytes = Files.newOutputStream(directory.resolve("empty.xlsx"));
                Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("S");
        }

        for (String name : new String[] {"empty.csv", "heading.csv", "empty.xlsx"}) {
            Ran ran = dryRun(name);

            assertThat(ran.exitCode()).as(name).isEqualTo(1);
            assertThat(ran.messages()).contains(name + ": no rows in it\n");
            assertThat(ran.output()).isEqualTo("checked 0: 0 good, 0 refused\n");
        }
    }

    @Test
    void theOtherFilesAreReadAllTheSame() throws IOException {
        write("heading.csv", HEADING);
        write("good.csv", HEADING + "2024010914000001,true\n");

        Ran ran = dryRun("heading.csv", "good.csv");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.messages()).contains("heading.csv: no rows in it").doesNotContain("good.csv: no rows");
        assertThat(ran.output()).isEqualTo("checked 1: 1 good, 0 refused\n");
    }

    @Test
    void linesWithoutRowsAreOnlyRemarked() throws IOException {
        write("empty.jsonl", "\n");

        Ran ran = dryRun("empty.jsonl");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.messages()).contains("empty.jsonl: no rows in it\n");
    }

    @Test
    void aFileOfColumnsThatIsMissingIsCalledSo() throws IOException {
        write("good.csv", HEADING + "2024010914000001,true\n");

        Ran ran = dryRun("good.csv", "--columns", "nosuch.yaml");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).contains("nosuch.yaml: no such file").doesNotContain("Exception");
    }
}
