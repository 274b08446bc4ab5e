package io.lanjie.kafka.stored;

import io.lanjie.domain.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A record that waits: its bytes and where it was published. Layout: version 1, topic, partition, offset, length of
 * key or -1, key, length of value or -1, value.
 *
 * @param source where it was published
 * @param key its key, or null
 * @param value its value, or null
 */
public record ParkedRecord(SourcePosition source, byte[] key, byte[] value) {

    private static final byte VERSION = 1;

    /** As stored. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(source.topic());
            out.writeInt(source.partition());
            out.writeLong(source.offset());
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
            if (version != VERSION) {
                throw new IllegalStateException("stored in a layout that this version does not know: " + version);
            }
            SourcePosition source = new SourcePosition(in.readUTF(), in.readInt(), in.readLong());
            return new ParkedRecord(source, read(in), read(in));
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
