package io.lanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonlSourceTest {

    @Test
    void rowsComeWithTheirLineNumbers() throws IOException {
        assertThat(rows("{\"a\":1}\n{\"a\":2}\r\n{\"a\":3}"))
                .containsExactly("1 {\"a\":1}", "2 {\"a\":2}", "3 {\"a\":3}");
    }

    @Test
    void blankLinesAreSkippedButCounted() throws IOException {
        assertThat(rows("\n{\"a\":1}\n  \t\r\n\n{\"a\":2}\n\n")).containsExactly("2 {\"a\":1}", "5 {\"a\":2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", "\uFEFF\n"})
    void anEmptyFileHasNoRows(String text) throws IOException {
        assertThat(rows(text)).isEmpty();
    }

    @Test
    void aByteOrderMarkIsToleratedAtTheStartOnly() throws IOException {
        assertThat(rows("\uFEFF{\"a\":1}\n\uFEFF{\"a\":2}"))
                .hasSize(2)
                .contains("1 {\"a\":1}")
                .element(1)
                .asString()
                .startsWith("2 [not JSON: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":",
                "{\"a\":1}}",
                "{\"a\":1} {\"a\":2}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":\"tab\there\"}",
                "certificateNumber,status"
            })
    void malformedJsonIsAFaultOfItsLineOnly(String malformed) throws IOException {
        assertThat(rows("{\"a\":1}\n" + malformed + "\n{\"a\":3}"))
                .hasSize(3)
                .contains("1 {\"a\":1}", "3 {\"a\":3}")
                .element(1)
                .asString()
                .startsWith("2 [not JSON: ")
                .contains("(column ");
    }

    @Test
    void deepNestingIsAFaultAndNoOverflow() throws IOException {
        assertThat(rows("{\"a\":" + "[".repeat(200_000) + "\n{}"))
                .hasSize(2)
                .contains("2 {}")
                .element(0)
                .asString()
                .startsWith("1 [not JSON: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\":1}]", "\"a\"", "1", "null"})
    void aLineIsAnObject(String other) throws IOException {
        assertThat(rows(other)).containsExactly("1 [expected one JSON object a line]");
    }

    @Test
    void aFieldNamedTwiceIsAFault() throws IOException {
        assertThat(rows("{\"a\":1,\"b\":{\"c\":1,\"c\":1}}\n{\"a\":1}"))
                .hasSize(2)
                .contains("2 {\"a\":1}")
                .element(0)
                .asString()
                .contains("Duplicate", "c");
    }

    @Test
    void aLineBeyondTheBoundIsAFaultOfItsLineOnly() throws IOException {
        int frame = "{\"a\":\"\"}".length();
        String largest = "{\"a\":\"" + "x".repeat(JsonlSource.MOST_BYTES_IN_A_LINE - frame) + "\"}";

        assertThat(rows(largest + "\n" + largest + " \n" + largest + largest + largest + "\n{\"a\":4}"))
                .containsExactly(
                        "1 " + largest,
                        "2 [longer than 1048576 bytes]",
                        "3 [longer than 1048576 bytes]",
                        "4 {\"a\":4}");
    }

    @Test
    void malformedUtf8IsAFaultOfItsLineOnly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"a\":\"充电宝\"}\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("{\"a\":\"充电宝\"}\n".getBytes(Charset.forName("GB18030")));
        bytes.writeBytes("{\"a\":3}".getBytes(StandardCharsets.UTF_8));

        assertThat(rows(new ByteArrayInputStream(bytes.toByteArray())))
                .containsExactly(
                        "1 {\"a\":\"充电宝\"}",
                        "2 [not UTF-8; a file in GB18030 or UTF-16 has to be converted first]",
                        "3 {\"a\":3}");
    }

    @Test
    void linesMayArriveInPiecesOfAnySize() throws IOException {
        String text = "{\"a\":\"充电宝\"}\n\n{\"a\":2}\n";

        assertThat(rows(new InPieces(text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("1 {\"a\":\"充电宝\"}", "3 {\"a\":2}");
    }

    @Test
    void afterTheLastRowThereIsNone() throws IOException {
        try (JsonlSource source = new JsonlSource(InputStream.nullInputStream())) {
            assertThat(source.hasNext()).isFalse();
            assertThatThrownBy(source::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void aStreamThatFailsEndsTheRows() throws IOException {
        InputStream failing = InputStream.nullInputStream();
        failing.close();

        try (JsonlSource source = new JsonlSource(failing)) {
            assertThatThrownBy(source::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("closed");
        }
    }

    @Test
    void closingTheSourceClosesTheStream() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        new JsonlSource(new ByteArrayInputStream(new byte[0]) {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                })
                .close();

        assertThat(closed).isTrue();
    }

    private static List<String> rows(String text) throws IOException {
        return rows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each row as its line number and its JSON, or the list of its faults. */
    private static List<String> rows(InputStream input) throws IOException {
        List<String> rows = new ArrayList<>();
        try (RowSource source = new JsonlSource(input)) {
            source.forEachRemaining(row -> rows.add(row.line() + " " + described(row)));
        }
        return rows;
    }

    private static String described(SourceRow row) {
        return row.content() instanceof Result.Faulty<?> faulty
                ? faulty.faults().toString()
                : ((Result.Read<?>) row.content()).value().toString();
    }

    /** A stream that gives one byte at a time, as a slow pipe may. */
    private static final class InPieces extends ByteArrayInputStream {

        InPieces(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(1, length));
        }
    }
}
