package io.lanjie.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes lines of UTF-8, whatever the platform's own encoding. {@link java.io.PrintStream} would swallow that nobody
 * reads them any more, and go on for hours.
 */
public final class LineOutput {

    private final OutputStream output;

    /** @param output where lines go; not closed */
    public LineOutput(OutputStream output) {
        this.output = new BufferedOutputStream(output, 64 * 1024);
    }

    /**
     * Writes a line.
     *
     * @throws OutputClosedException if nobody reads it any more
     */
    public void line(String text) {
        try {
            output.write(text.getBytes(StandardCharsets.UTF_8));
            output.write('\n');
        } catch (IOException failure) {
            throw told(failure);
        }
    }

    /** Lets everything written so far be seen. */
    public void flush() {
        try {
            output.flush();
        } catch (IOException failure) {
            throw told(failure);
        }
    }

    private static RuntimeException told(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        String words = reason.toLowerCase(Locale.ROOT);
        // Linux and macOS say the first, Windows one of the others.
        boolean closed = words.contains("broken pipe") || words.contains("pipe is") || words.contains("closed");
        return closed
                ? new OutputClosedException(failure)
                : CommandFailure.failed("the output cannot be written: " + reason, failure);
    }
}
