package io.lanjie.kafka.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes in the forms of Avro's binary encoding, one behind the other. Not for use by several threads at once. */
public final class ByteSink {

    private static final int LEAST_GROWTH = 512;
    private static final int LONGEST_NUMBER = 10;
    private static final int MORE = 0x80;
    private static final int DATA_BITS = 7;
    /** Those before it are one byte each in UTF-8, as most texts have nothing else. */
    private static final char FIRST_LONG_CHARACTER = 0x80;

    private static final long DATA = 0x7F;

    private byte[] bytes = new byte[LEAST_GROWTH];
    private int size;

    /** Begins anew. */
    public void clear() {
        size = 0;
    }

    /** One byte as it is. */
    public void writeByte(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    /** Four bytes, the highest first: not a form of Avro but of what stands before it. */
    public void writeFourBytes(int value) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            writeByte(value >>> shift);
        }
    }

    /** A whole number: small ones are short, whatever their sign. */
    public void writeLong(long value) {
        reserve(LONGEST_NUMBER);
        long rest = (value << 1) ^ (value >> (Long.SIZE - 1));
        while ((rest & ~DATA) != 0) {
            bytes[size++] = (byte) ((rest & DATA) | MORE);
            rest >>>= DATA_BITS;
        }
        bytes[size++] = (byte) rest;
    }

    /** A text with its length before it. */
    public void writeString(String text) {
        int length = text.length();
        int start = size;
        writeLong(length);
        reserve(length);
        for (int index = 0; index < length; index++) {
            char next = text.charAt(index);
            if (next >= FIRST_LONG_CHARACTER) {
                size = start;
                writeBytes(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[size++] = (byte) next;
        }
    }

    /** Bytes with their number before them. */
    public void writeBytes(byte[] more) {
        writeLong(more.length);
        reserve(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    /** All that was written since the last {@link #clear}. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, bytes.length + Math.max(bytes.length, Math.max(more, LEAST_GROWTH)));
        }
    }
}
