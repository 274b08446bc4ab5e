package io.lanjie.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads lines of UTF-8 text one by one, and goes on after a line that is too long or no UTF-8. {@link
 * java.io.BufferedReader} would take a line of any length into memory and replace malformed bytes in silence.
 */
final class LineReader implements Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream input;
    private final int mostBytes;
    private final byte[] chunk = new byte[64 * 1024];
    private int position;
    private int limit;
    private long lineNumber;

    LineReader(InputStream input, int mostBytes) {
        this.input = input;
        this.mostBytes = mostBytes;
    }

    /** Number of the line read last, from 1. */
    long lineNumber() {
        return lineNumber;
    }

    /** The next line without its end, empty after the last. */
    Optional<Result<String>> next() throws IOException {
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
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Result.Read<>(lineNumber == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException malformed) {
            return Result.Faulty.ofRow("not UTF-8; a file in GB18030 or UTF-16 has to be converted first");
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
