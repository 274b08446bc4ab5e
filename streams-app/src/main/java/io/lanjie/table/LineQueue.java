package io.lanjie.table;

import io.lanjie.json.LineReader;
import io.lanjie.json.Result;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lines that can be put back. */
final class LineQueue implements Closeable {

    private final LineReader reader;
    private final Deque<Line> putBack = new ArrayDeque<>();

    LineQueue(LineReader reader) {
        this.reader = reader;
    }

    /**
     * A line.
     *
     * @param number counted from 1
     * @param text without its end, or why there is none
     */
    record Line(long number, Result<String> text) {}

    /** The next line, empty after the last. */
    Optional<Line> next() throws IOException {
        if (!putBack.isEmpty()) {
            return Optional.of(putBack.removeFirst());
        }
        return reader.next().map(text -> new Line(reader.lineNumber(), text.then(LineQueue::withoutReturn)));
    }

    /** Lines that come next, in their order. */
    void putBack(List<Line> lines) {
        for (int index = lines.size() - 1; index >= 0; index--) {
            putBack.addFirst(lines.get(index));
        }
    }

    private static Result<String> withoutReturn(String line) {
        String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        return text.indexOf('\r') < 0 ? new Result.Read<>(text) : returnsInside(text);
    }

    /** A carriage return in a cell is as good as a line feed; outside of one it ends lines as Macs once did. */
    private static Result<String> returnsInside(String text) {
        return text.indexOf('"') < 0
                ? Result.Faulty.ofRow("lines that end in carriage returns alone: save with the line ends of today")
                : new Result.Read<>(text.replace('\r', '\n'));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
