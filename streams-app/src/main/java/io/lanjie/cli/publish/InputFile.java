package io.lanjie.cli.publish;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.json.JsonlSource;
import io.lanjie.json.RowSource;
import io.lanjie.table.TableSettings;
import io.lanjie.table.TableSource;
import io.lanjie.table.UnusableTableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A file named on a command line, or standard input.
 *
 * @param name as it was named
 * @param format what it is, or null: what the end of its name says
 * @param table how tables are read, or null where only JSONL is
 */
public record InputFile(String name, InputFormat format, TableSettings table) {

    private static final String STANDARD_INPUT = "-";

    /** Workbooks whose layout is another one altogether. */
    private static final Set<String> OTHER_WORKBOOKS = Set.of("xls", "xlsb", "et", "ods", "numbers");

    /** A file of JSON lines. */
    public InputFile(String name) {
        this(name, null, null);
    }

    /**
     * Checks that it can be read, before anything is done with the files before it.
     *
     * @throws CommandFailure if there is no such file, or its format is not known
     */
    public void requireReadable() {
        if (isStandardInput()) {
            if (format == InputFormat.xlsx) {
                throw CommandFailure.usage("a workbook cannot be read from standard input: name its file");
            }
            return;
        }
        Path path = Path.of(name);
        if (!Files.isRegularFile(path) && !isPipe(path)) {
            throw CommandFailure.usage(name + (Files.isDirectory(path) ? " is a directory" : ": no such file"));
        }
        if (!Files.isReadable(path)) {
            throw CommandFailure.usage(name + " may not be read");
        }
        requireFormat(path);
    }

    private void requireFormat(Path path) {
        if (table == null
                && InputFormat.of(path).filter(InputFormat.jsonl::equals).isEmpty()) {
            throw CommandFailure.usage(name + ": only JSONL is read here (one JSON object a line, .jsonl)");
        }
        if (format == null && InputFormat.of(path).isEmpty()) {
            boolean workbook = OTHER_WORKBOOKS.contains(InputFormat.extension(path));
            throw CommandFailure.usage(name
                    + (workbook
                            ? ": workbooks of this kind are not read; open it in Excel or WPS and save it as .xlsx or"
                                    + " as CSV UTF-8"
                            : ": not known what it is; known are " + InputFormat.extensions()
                                    + ", or say it with --input-format"));
        }
        if (actualFormat() == InputFormat.xlsx && !Files.isRegularFile(path)) {
            throw CommandFailure.usage(name + " is a pipe; a workbook is read from a file only");
        }
    }

    /**
     * Opens it for reading row by row.
     *
     * @throws CommandFailure if it cannot be opened, or is a table of which no row can be read
     */
    public RowSource open(InputStream standardInput) {
        try {
            return switch (actualFormat()) {
                case jsonl -> new JsonlSource(bytes(standardInput));
                case csv -> TableSource.csv(bytes(standardInput), table);
                case xlsx -> TableSource.workbook(Path.of(name), table);
            };
        } catch (IOException failure) {
            throw CommandFailure.failed(label() + " cannot be read: " + failure.getMessage(), failure);
        } catch (UnusableTableException fault) {
            throw CommandFailure.failed(label() + ": " + fault.getMessage() + "\n  nothing of it was published", fault);
        }
    }

    private InputStream bytes(InputStream standardInput) throws IOException {
        return isStandardInput() ? standardInput : Files.newInputStream(Path.of(name));
    }

    private InputFormat actualFormat() {
        if (format != null) {
            return format;
        }
        return isStandardInput()
                ? InputFormat.jsonl
                : InputFormat.of(Path.of(name)).orElse(InputFormat.jsonl);
    }

    /** Returns how messages call it. */
    public String label() {
        return isStandardInput() ? "stdin" : name;
    }

    /** Whether it is a table, of which a person expects rows. */
    boolean isTable() {
        return actualFormat() != InputFormat.jsonl;
    }

    /** Whether it can be opened more than once. */
    boolean isTableFile() {
        return !isStandardInput() && isTable() && Files.isRegularFile(Path.of(name));
    }

    private boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    private static boolean isPipe(Path path) {
        return Files.exists(path) && !Files.isDirectory(path);
    }
}
