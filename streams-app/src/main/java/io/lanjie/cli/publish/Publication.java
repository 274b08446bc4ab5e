package io.lanjie.cli.publish;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ProgressLine;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.json.Result;
import io.lanjie.json.Row;
import io.lanjie.json.RowSource;
import io.lanjie.json.SourceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads files row by row, names the bad ones and passes the good ones on. */
final class Publication {

    private final Surroundings surroundings;
    private final RowCheck check;
    private final Destination destination;
    private final ProgressLine progress;
    private final Remarks remarks;
    private long read;
    private long refused;
    private long emptyTables;
    private Position stoppedAt;

    Publication(Surroundings surroundings, RowCheck check, Destination destination, ProgressLine progress) {
        this.surroundings = surroundings;
        this.check = check;
        this.destination = destination;
        this.progress = progress;
        this.remarks = new Remarks(this::say);
    }

    /**
     * What came of it.
     *
     * @param taken what became of the good rows
     * @param refused number of bad ones
     * @param emptyTables number of tables without any row
     * @param stoppedAt the first row that was not sent because one before it had failed, or null
     */
    record Ending(Outcome taken, long refused, long emptyTables, Position stoppedAt) {}

    /** Publishes all files in their order, until a row cannot be sent. */
    Ending publish(List<InputFile> files) {
        for (InputFile file : files) {
            publish(file);
            if (stoppedAt != null) {
                break;
            }
        }
        Outcome taken = destination.finish();
        progress.clear();
        remarks.finish();
        return new Ending(taken, refused, emptyTables, stoppedAt);
    }

    private void publish(InputFile file) {
        try (RowSource rows = file.open(surroundings.input())) {
            rows.remarks().forEach(remark -> say(file.label() + ": " + remark));
            long before = read;
            while (stoppedAt == null && rows.hasNext()) {
                take(file, rows.next());
            }
            if (read == before) {
                say(file.label() + ": no rows in it");
                // A stream of lines may have nothing to say; a table that a person made should have.
                emptyTables += file.isTable() ? 1 : 0;
            }
        } catch (IOException | UncheckedIOException failure) {
            throw CommandFailure.failed(file.label() + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private void take(InputFile file, SourceRow row) {
        Position position = new Position(row.place().in(file.label()), row.line());
        read++;
        progress.tell(() -> "%,d rows, at %s".formatted(read, position));
        Result<Row> checked = row.content().then(check::check);
        if (checked instanceof Result.Faulty<Row> faulty) {
            refused++;
            faulty.faults().forEach(fault -> say(FaultLine.of(file.label(), row, fault)));
        } else if (checked instanceof Result.Read<Row> good) {
            remarks.tell(file.label(), row, row.remarks());
            remarks.tell(file.label(), row, RowCheck.remarks(good.value()));
            if (!destination.take(position, good.value())) {
                stoppedAt = position;
            }
        }
    }

    private void say(String message) {
        progress.clear();
        surroundings.messages().println(message);
    }
}
