package io.lanjie.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads lines of text one by one, and goes on after a line that is too long or malformed. {@link
 * java.io.BufferedReader} would take a line of any length into memory and replace malformed bytes in silence. Lines end
 * with a line feed, which is part of no other character in UTF-8 and in GB18030.
 */
public final class LineReader implements Closeable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream input;
    private final int mostBytes;
    private final LineDecoder decoder;
    private final byte[] chunk = new byte[64 * 1024];
    private int position;
    private int limit;
    private long lineNumber;

    /**
     * Reads lines as they are asked for.
     *
     * @param input bytes of the file; closed with this reader
     * @param mostBytes length of the longest line that is taken
     * @param decoder makes text of the bytes of a line
     */
    public LineReader(InputStream input, int mostBytes, LineDecoder decoder) {
        this.input = input;
        this.mostBytes = mostBytes;
        this.decoder = decoder;
    }

    /** A reader of UTF-8. */
    LineReader(InputStream input, int mostBytes) {
        this(input, mostBytes, LineReader::utf8);
    }

    /** Makes text of the bytes of a line. */
    @FunctionalInterface
    public interface LineDecoder {

        /**
         * The text.
         *
         * @param bytes the line without its line feed, and without a byte order mark of UTF-8
         */
        Result<String> decode(byte[] bytes);
    }

    /** Number of the line read last, from 1. */
    public long lineNumber() {
        return lineNumber;
    }

    /** The next line without its end, empty after the last. */
    public Optional<Result<String>> next() throws IOException {
        if (!hasBytes()) {
            return Optional.empty();
        }
        lineNumber++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && hasBytes()) {
            int end = endOfLineInChunk();
            ended = end < limit;
            tooLong = tooLong || line.size() + (end - position) > mostBytes;
            if (!tooLong) {
                line.write(chunk, position, end - position);
            }
            position = ended ? end + 1 : end;
        }
        return Optional.of(
                tooLong ? Result.Faulty.ofRow("longer than " + mostBytes + " bytes") : decode(line.toByteArray()));
    }

    private boolean hasBytes() throws IOException {
        while (position >= limit && limit >= 0) {
            position = 0;
            limit = input.read(chunk);
        }
        return limit > 0;
    }

    private int endOfLineInChunk() {
        int end = position;
        while (end < limit && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    private Result<String> decode(byte[] bytes) {
        return decoder.decode(lineNumber == 1 ? withoutByteOrderMark(bytes) : bytes);
    }

    private static byte[] withoutByteOrderMark(byte[] bytes) {
        boolean marked = bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return marked ? Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length) : bytes;
    }

    private static Result<String> utf8(byte[] bytes) {
        try {
            return new Result.Read<>(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Result.Faulty.ofRow("not UTF-8; a file in GB18030 or UTF-16 has to be converted first");
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
