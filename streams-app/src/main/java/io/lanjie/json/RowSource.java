package io.lanjie.json;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * A file, taken apart into rows whatever its format.
 *
 * <p>A row that cannot be read as JSON, or whatever the format is, comes as a {@link SourceRow} with faults, and the
 * rows after it still come. Only a stream that fails ends the iteration, with {@link java.io.UncheckedIOException}.
 * Closing the source closes what it reads from. Not safe for use by several threads.
 */
public interface RowSource extends Iterator<SourceRow>, AutoCloseable {

    /** What the person who made the file should know of it as a whole. */
    default List<String> remarks() {
        return List.of();
    }

    @Override
    void close() throws IOException;
}
