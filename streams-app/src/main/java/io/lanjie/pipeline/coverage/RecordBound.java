package io.lanjie.pipeline.coverage;

/**
 * Bound of everything that is written. A record that the broker refuses would end the thread, again and again; found
 * while planning, it is set aside like any other that cannot be processed.
 */
final class RecordBound {

    /** Below the 2 MiB that topics and producers take, with room for key, headers and the batch around it. */
    private static final int MOST_BYTES = 2 * 1024 * 1024 - 64 * 1024;

    private RecordBound() {}

    /**
     * Gives the bytes back.
     *
     * @throws IllegalStateException when there are too many
     */
    static byte[] checked(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalStateException(
                    "would write " + bytes.length + " bytes, at most " + MOST_BYTES + " can be");
        }
        return bytes;
    }
}
