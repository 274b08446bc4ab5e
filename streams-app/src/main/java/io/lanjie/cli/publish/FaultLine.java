package io.lanjie.cli.publish;

import io.lanjie.json.Fault;

/** How a bad row is named: file and line, field, reason. */
public final class FaultLine {

    private FaultLine() {}

    /** Returns one line of text. */
    public static String of(String file, long line, Fault fault) {
        String text = fault.path().isEmpty() ? fault.message() : fault.path() + " " + fault.message();
        return file + ":" + line + " " + text.replaceAll("\\p{Cntrl}+", " ");
    }
}
