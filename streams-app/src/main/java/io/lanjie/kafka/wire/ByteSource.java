package io.lanjie.kafka.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteSink} wrote. */
public final class ByteSource {

    private static final int MORE = 0x80;
    private static final int DATA = 0x7F;
    private static final int DATA_BITS = 7;

    private final byte[] bytes;
    private int position;

    /**
     * @param bytes what to read
     * @param from where to begin
     */
    public ByteSource(byte[] bytes, int from) {
        this.bytes = bytes;
        this.position = from;
    }

    byte readByte() {
        require(1);
        return bytes[position++];
    }

    long readLong() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += DATA_BITS) {
            byte next = readByte();
            value |= (long) (next & DATA) << shift;
            if ((next & MORE) == 0) {
                return (value >>> 1) ^ -(value & 1);
            }
        }
        throw broken("a number has no end");
    }

    String readString() {
        int length = readLength();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    ByteBuffer readBytes() {
        int length = readLength();
        byte[] copy = new byte[length];
        System.arraycopy(bytes, position, copy, 0, length);
        position += length;
        return ByteBuffer.wrap(copy);
    }

    /** A number of bytes, or of elements of at least one byte, that are still there. */
    int readLength() {
        long length = readLong();
        if (length < 0 || length > bytes.length - position) {
            throw broken("it goes on behind its end");
        }
        return (int) length;
    }

    /** A number below a bound. */
    int readIndex(int bound) {
        long index = readLong();
        if (index < 0 || index >= bound) {
            throw broken("there is no choice " + index + " of " + bound);
        }
        return (int) index;
    }

    private void require(int more) {
        if (bytes.length - position < more) {
            throw broken("it goes on behind its end");
        }
    }

    private static IllegalStateException broken(String why) {
        return new IllegalStateException("stored bytes are broken: " + why);
    }
}
