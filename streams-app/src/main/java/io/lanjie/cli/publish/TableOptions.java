package io.lanjie.cli.publish;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.json.RowKind;
import io.lanjie.table.ColumnMappingReader;
import io.lanjie.table.TableSettings;
import io.lanjie.table.UnusableTableException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options by which tables are read. */
final class TableOptions {

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}, whatever the names of the files say. Standard input is jsonl"
                    + " without it.")
    private InputFormat format;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of a workbook. Else every visible one that names columns.")
    private String sheet;

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "Names of columns and words of your own, put over the built-in ones (docs/regulator-files.md"
                    + " shows the form).")
    private Path columns;

    @Option(
            names = "--ignore-unknown-columns",
            description = "Pass over columns of unknown names; else such a table is refused as a whole.")
    private boolean ignoreUnknownColumns;

    /** The files named on the command line, checked as far as that goes without publishing. */
    List<InputFile> inputs(List<String> names, RowKind kind, boolean noticeIsGiven) {
        TableSettings settings = settings(kind, noticeIsGiven);
        List<InputFile> inputs = names.stream()
                .map(name -> new InputFile(name, format, settings))
                .toList();
        inputs.forEach(InputFile::requireReadable);
        return inputs;
    }

    private TableSettings settings(RowKind kind, boolean noticeIsGiven) {
        try {
            return new TableSettings(
                    new ColumnMappingReader().read(kind, columns), sheet, ignoreUnknownColumns, noticeIsGiven);
        } catch (UnusableTableException faults) {
            throw CommandFailure.usage("the columns cannot be used:\n  " + faults.getMessage());
        }
    }
}
