package io.lanjie.cli.publish;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.json.JsonlSource;
import io.lanjie.json.RowSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * A file named on a command line, or standard input.
 *
 * @param name as it was named
 */
public record InputFile(String name) {

    private static final String STANDARD_INPUT = "-";
    private static final Set<String> JSON_LINES = Set.of("", "jsonl", "ndjson", "json");

    /**
     * Checks that it can be read, before anything is done with the files before it.
     *
     * @throws CommandFailure if there is no such file, or its format is not known
     */
    public void requireReadable() {
        if (isStandardInput()) {
            return;
        }
        Path path = Path.of(name);
        if (!Files.isRegularFile(path) && !isPipe(path)) {
            throw CommandFailure.usage(name + (Files.isDirectory(path) ? " is a directory" : ": no such file"));
        }
        if (!Files.isReadable(path)) {
            throw CommandFailure.usage(name + " may not be read");
        }
        if (!JSON_LINES.contains(extension(path))) {
            throw CommandFailure.usage(name + ": only JSONL is read for now (one JSON object a line, .jsonl)");
        }
    }

    /** Opens it for reading row by row. */
    public RowSource open(InputStream standardInput) {
        try {
            return new JsonlSource(isStandardInput() ? standardInput : Files.newInputStream(Path.of(name)));
        } catch (IOException failure) {
            throw CommandFailure.failed(name + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    /** Returns how messages call it. */
    public String label() {
        return isStandardInput() ? "stdin" : name;
    }

    private boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    private static boolean isPipe(Path path) {
        return Files.exists(path) && !Files.isDirectory(path);
    }

    private static String extension(Path path) {
        String file = String.valueOf(path.getFileName());
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
