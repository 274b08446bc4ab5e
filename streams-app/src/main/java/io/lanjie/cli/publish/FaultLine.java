package io.lanjie.cli.publish;

import io.lanjie.json.Fault;
import io.lanjie.json.SourceRow;

/** How a bad row is named: file, sheet and line, field or column, reason. */
public final class FaultLine {

    private FaultLine() {}

    /** Returns one line of text. */
    public static String of(String file, SourceRow row, Fault fault) {
        Fault seen = row.place().seen(fault);
        String text = seen.path().isEmpty() ? seen.message() : seen.path() + " " + seen.message();
        return row.place().in(file) + ":" + row.line() + " " + text.replaceAll("\\p{Cntrl}+", " ");
    }
}
