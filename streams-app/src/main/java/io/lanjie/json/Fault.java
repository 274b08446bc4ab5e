package io.lanjie.json;

import java.util.Objects;

/**
 * One thing that is wrong with a row.
 *
 * @param path the field at fault, such as {@code skus[2].certificateNumbers[0]}; empty when it is the whole row
 * @param message what is wrong and what is expected, for the person who wrote the row
 */
public record Fault(String path, String message) {

    /** Refuses nulls. */
    public Fault {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** A fault of the whole row. */
    public static Fault ofRow(String message) {
        return new Fault("", message);
    }

    /** Path and message as one line of text. */
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
