package io.lanjie.json;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Where a row stands.
 *
 * @param sheet the sheet of a workbook; empty where there are no sheets
 * @param line counted from 1: the line of a text file, the row of a sheet
 * @param columns the name under which a person sees a field, such as the heading of its column
 */
public record Place(String sheet, long line, UnaryOperator<String> columns) {

    /** Refuses nulls. */
    public Place {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(columns, "columns");
    }

    /** A line of a file whose fields are seen under their own names. */
    public static Place ofLine(long line) {
        return new Place("", line, UnaryOperator.identity());
    }

    /** How messages call the file together with the sheet. */
    public String in(String file) {
        return sheet.isEmpty() ? file : file + "[" + sheet + "]";
    }

    /** The same fault, named as the person sees it. */
    public Fault seen(Fault fault) {
        return fault.path().isEmpty() ? fault : new Fault(columns.apply(fault.path()), fault.message());
    }
}
