package io.lanjie.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineOutputTest {

    @Test
    void linesAreUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LineOutput output = new LineOutput(bytes);

        output.line("宝");
        output.flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("宝\n");
    }

    @Test
    void aReaderThatLeftEndsTheCommandQuietly() {
        LineOutput output = new LineOutput(failing("Broken pipe"));
        output.line("a");

        assertThatThrownBy(output::flush).isInstanceOfSatisfying(OutputClosedException.class, closed -> {
            ByteArrayOutputStream messages = new ByteArrayOutputStream();
            FailureReport report = new FailureReport(new PrintStream(messages, true, StandardCharsets.UTF_8), true);
            assertThat(report.tell(closed)).isZero();
            assertThat(messages.size()).isZero();
        });
    }

    @Test
    void aFullDiskIsAFailure() {
        LineOutput output = new LineOutput(failing("No space left on device"));
        output.line("a");

        assertThatThrownBy(output::flush)
                .isInstanceOf(CommandFailure.class)
                .hasMessage("the output cannot be written: No space left on device");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {

            @Override
            public void write(int single) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
