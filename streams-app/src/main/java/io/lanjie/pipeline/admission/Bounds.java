package io.lanjie.pipeline.admission;

import java.util.Arrays;
import org.apache.kafka.streams.processor.api.Record;

/**
 * How large a record may be that moves on inside. The broker bounds what is published only after compression, so a
 * record may be far larger than any that can be written because of it. Too much is cut, but never to less than the
 * gates let pass: what was cut is refused.
 */
final class Bounds {

    private static final int MOST_KEY_BYTES = 256 * 1024 + 1;
    private static final int MOST_VALUE_BYTES = 1024 * 1024;

    private Bounds() {}

    /** Whether nothing has to be cut. */
    static boolean fits(Record<byte[], byte[]> record) {
        return fits(record.key(), MOST_KEY_BYTES) && fits(record.value(), MOST_VALUE_BYTES);
    }

    /** A key that fits. */
    static byte[] key(byte[] key) {
        return fits(key, MOST_KEY_BYTES) ? key : Arrays.copyOf(key, MOST_KEY_BYTES);
    }

    /** A value that fits. */
    static byte[] value(byte[] value) {
        return fits(value, MOST_VALUE_BYTES) ? value : Arrays.copyOf(value, MOST_VALUE_BYTES);
    }

    private static boolean fits(byte[] bytes, int most) {
        return bytes == null || bytes.length <= most;
    }
}
