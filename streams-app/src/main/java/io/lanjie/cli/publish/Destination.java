package io.lanjie.cli.publish;

import io.lanjie.json.Row;

/** Where good rows go. */
interface Destination extends AutoCloseable {

    /** Takes a row; false when no more can be taken, because one before it failed. */
    boolean take(Position position, Row row);

    /** Waits until the fate of every row taken is known. */
    Outcome finish();

    @Override
    void close();
}
