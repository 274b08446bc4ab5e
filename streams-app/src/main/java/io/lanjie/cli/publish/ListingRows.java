package io.lanjie.cli.publish;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.domain.listing.Listing;
import io.lanjie.json.Fault;
import io.lanjie.json.Result;
import io.lanjie.json.Row;
import io.lanjie.json.RowKind;
import io.lanjie.json.RowSource;
import io.lanjie.json.SourceRow;
import io.lanjie.kafka.record.ListingMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** The listings of a file for commands that say something of each; rows that are none are named and passed over. */
public final class ListingRows {

    private final InputFile input;
    private final RowCheck check;
    private final Surroundings surroundings;

    /**
     * @param input the file
     * @param marketplaces the marketplaces there are
     * @param surroundings where the command runs
     */
    public ListingRows(InputFile input, Set<String> marketplaces, Surroundings surroundings) {
        this.input = input;
        this.check = new RowCheck(RowKind.LISTINGS, marketplaces);
        this.surroundings = surroundings;
    }

    /** What a command says of one listing. */
    @FunctionalInterface
    public interface Speaker {

        /**
         * The lines about a listing.
         *
         * @param listing the listing
         * @param line where it stands in the file, from 1
         */
        List<String> lines(Listing listing, long line);
    }

    /**
     * Prints what is to be said of each listing.
     *
     * @return the number of rows that are no listings
     * @throws CommandFailure if the file cannot be read
     */
    public long print(Speaker speaker) {
        long refused = 0;
        LineOutput output = surroundings.lines();
        try (RowSource rows = input.open(surroundings.input())) {
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                Result<Row> checked = row.content().then(check::check);
                if (checked instanceof Result.Read<Row> read && read.value() instanceof Row.Value value) {
                    Listing listing = ListingMapping.toDomain((io.lanjie.schema.Listing) value.record());
                    speaker.lines(listing, row.line()).forEach(output::line);
                } else if (checked instanceof Result.Faulty<Row> faulty) {
                    refused++;
                    for (Fault fault : faulty.faults()) {
                        surroundings.messages().println(FaultLine.of(input.label(), row, fault));
                    }
                }
            }
            output.flush();
            return refused;
        } catch (IOException | UncheckedIOException failure) {
            throw CommandFailure.failed(input.label() + " cannot be read: " + failure.getMessage(), failure);
        }
    }
}
