package io.lanjie.kafka;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * When a record was published, by its own timestamp, carried in a header of ours. It is for measuring alone: whoever
 * writes a record chooses its timestamp, so nothing is decided by it.
 */
public final class Published {

    private static final String HEADER = "lanjie.published";

    private Published() {}

    /**
     * Notes when a record was published, in place of whatever a stranger wrote under that name.
     *
     * @param timestamp milliseconds since 1970; negative where the record has none, then nothing is noted
     */
    public static void note(Headers headers, long timestamp) {
        headers.remove(HEADER);
        if (timestamp >= 0) {
            headers.add(
                    HEADER, ByteBuffer.allocate(Long.BYTES).putLong(timestamp).array());
        }
    }

    /** When a record was published, or null where that is not known. */
    public static Instant of(Headers headers) {
        Header noted = headers.lastHeader(HEADER);
        return noted == null || noted.value() == null || noted.value().length != Long.BYTES
                ? null
                : Instant.ofEpochMilli(ByteBuffer.wrap(noted.value()).getLong());
    }
}
