package io.lanjie.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The beginning of a text file, and the file as bytes in which a line feed ends a line.
 *
 * @param beginning first bytes
 * @param bytes all bytes, those of the beginning included
 */
record TextStart(byte[] beginning, InputStream bytes) {

    /** As much as is looked at to tell an encoding: some thousand rows. */
    static final int LENGTH = 1024 * 1024;

    /**
     * Looks at a file.
     *
     * @throws UnusableTableException if it is no text
     */
    static TextStart of(InputStream file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file, 64 * 1024);
        byte[] beginning = peek(buffered);
        if (startsWith(beginning, 0xFF, 0xFE)) {
            return ofUtf16(buffered, StandardCharsets.UTF_16LE);
        }
        if (startsWith(beginning, 0xFE, 0xFF)) {
            return ofUtf16(buffered, StandardCharsets.UTF_16BE);
        }
        if (startsWith(beginning, 'P', 'K', 3, 4)) {
            throw new UnusableTableException("is a workbook and no text: name it .xlsx");
        }
        if (startsWith(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnusableTableException("is an old Excel workbook and no text: " + Workbook.OLD_FORMAT_REMEDY);
        }
        for (byte single : beginning) {
            if (single == 0) {
                throw new UnusableTableException(
                        "is no text in UTF-8 or GB18030, nor in UTF-16 with a byte order mark: save it as CSV UTF-8");
            }
        }
        return new TextStart(beginning, buffered);
    }

    private static TextStart ofUtf16(InputStream marked, Charset charset) throws IOException {
        marked.skipNBytes(2);
        Reader reader = new InputStreamReader(
                marked,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        BufferedInputStream utf8 = new BufferedInputStream(new Utf8Stream(reader), 64 * 1024);
        return new TextStart(peek(utf8), utf8);
    }

    private static byte[] peek(BufferedInputStream stream) throws IOException {
        stream.mark(LENGTH);
        byte[] beginning = stream.readNBytes(LENGTH);
        stream.reset();
        return beginning;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int index = 0; index < first.length; index++) {
            if (index >= bytes.length || bytes[index] != (byte) first[index]) {
                return false;
            }
        }
        return true;
    }

    /** Characters as bytes of UTF-8. */
    private static final class Utf8Stream extends InputStream {

        private final Reader reader;
        private final CharBuffer characters = CharBuffer.allocate(8 * 1024);
        private byte[] encoded = {};
        private int position;

        Utf8Stream(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return fill() ? encoded[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int taken = Math.min(length, encoded.length - position);
            System.arraycopy(encoded, position, target, offset, taken);
            position += taken;
            return taken;
        }

        /** Whether there are bytes; the two halves of a character are encoded together. */
        private boolean fill() throws IOException {
            while (position >= encoded.length) {
                int read = reader.read(characters);
                boolean half = characters.position() > 0
                        && Character.isHighSurrogate(characters.get(characters.position() - 1));
                if (read < 0 && characters.position() == 0) {
                    return false;
                }
                characters.flip();
                int whole = characters.limit() - (half && read >= 0 ? 1 : 0);
                encoded = characters.subSequence(0, whole).toString().getBytes(StandardCharsets.UTF_8);
                position = 0;
                characters.position(whole);
                characters.compact();
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
