package io.lanjie.json;

import java.io.IOException;
import java.util.Iterator;

/**
 * A file, taken apart into rows whatever its format.
 *
 * <p>A row that cannot be read as JSON, or whatever the format is, comes as a {@link SourceRow} with faults, and the
 * rows after it still come. Only a stream that fails ends the iteration, with {@link java.io.UncheckedIOException}.
 * Closing the source closes what it reads from. Not safe for use by several threads.
 */
public interface RowSource extends Iterator<SourceRow>, AutoCloseable {

    @Override
    void close() throws IOException;
}
