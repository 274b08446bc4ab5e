package io.lanjie.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Rows one after another; blank ones are left out. */
interface Sheet extends Closeable {

    /** Its name, empty where it needs none. */
    String name();

    /** Whether each row has as many cells as the first, so that a shorter one was damaged. */
    boolean isRectangular();

    /** The next row, empty after the last. */
    Optional<TableRow> next() throws IOException;
}
