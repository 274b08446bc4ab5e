package io.lanjie.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * JSON lines: one object a line, in UTF-8, with or without a byte order mark. Blank lines are skipped but counted. A
 * line that is malformed, names a field twice or is longer than {@link #MOST_BYTES_IN_A_LINE} is a fault of its own.
 */
public final class JsonlSource implements RowSource {

    /** Four times the largest listing that is accepted, so that only nonsense is cut off here. */
    public static final int MOST_BYTES_IN_A_LINE = 1024 * 1024;

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final LineReader lines;
    private SourceRow next;

    /**
     * Reads rows as they are asked for.
     *
     * @param input bytes of the file; closed with this source
     */
    public JsonlSource(InputStream input) {
        this.lines = new LineReader(input, MOST_BYTES_IN_A_LINE);
    }

    /** Waits for input where there is none yet. */
    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                Optional<Result<String>> line = lines.next();
                if (line.isEmpty()) {
                    return false;
                }
                next = isBlank(line.get())
                        ? null
                        : new SourceRow(lines.lineNumber(), line.get().then(JsonlSource::parse));
            }
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no rows are left");
        }
        SourceRow row = next;
        next = null;
        return row;
    }

    private static boolean isBlank(Result<String> line) {
        return line instanceof Result.Read<String> read && read.value().isBlank();
    }

    private static Result<ObjectNode> parse(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return json instanceof ObjectNode object
                    ? new Result.Read<>(object)
                    : Result.Faulty.ofRow("expected one JSON object a line");
        } catch (JsonProcessingException malformed) {
            return Result.Faulty.ofRow("not JSON: " + malformed.getOriginalMessage() + column(malformed));
        }
    }

    private static String column(JsonProcessingException malformed) {
        return malformed.getLocation() == null
                ? ""
                : " (column " + malformed.getLocation().getColumnNr() + ")";
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
