package io.lanjie.kafka.stored;

import io.lanjie.domain.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * A record that waits: its bytes and where it was published. Layout: version 2, topic, partition, offset, when it was
 * published or -1, length of key or -1, key, length of value or -1, value. Version 1 had no time.
 *
 * @param source where it was published
 * @param key its key, or null
 * @param value its value, or null
 * @param publishedAt when it was published by its own timestamp; null where that is not known
 */
public record ParkedRecord(SourcePosition source, byte[] key, byte[] value, Instant publishedAt) {

    private static final byte WITHOUT_TIME = 1;
    private static final byte VERSION = 2;
    private static final long UNKNOWN = -1;

    /** As stored. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(source.topic());
            out.writeInt(source.partition());
            out.writeLong(source.offset());
            out.writeLong(publishedAt == null ? UNKNOWN : publishedAt.toEpochMilli());
            write(out, key);
            write(out, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * What was stored.
     *
     * @throws IllegalStateException when the layout is one that this version does not know
     */
    public static ParkedRecord fromBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            byte version = in.readByte();
            if (version != VERSION && version != WITHOUT_TIME) {
                throw new IllegalStateException("stored in a layout that this version does not know: " + version);
            }
            SourcePosition source = new SourcePosition(in.readUTF(), in.readInt(), in.readLong());
            long published = version == WITHOUT_TIME ? UNKNOWN : in.readLong();
            Instant publishedAt = published == UNKNOWN ? null : Instant.ofEpochMilli(published);
            return new ParkedRecord(source, read(in), read(in), publishedAt);
        } catch (IOException broken) {
            throw new UncheckedIOException("stored bytes are broken", broken);
        }
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : in.readNBytes(length);
    }
}
