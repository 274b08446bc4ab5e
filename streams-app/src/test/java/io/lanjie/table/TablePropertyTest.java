package io.lanjie.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.json.JsonlSource;
import io.lanjie.json.RandomRecords;
import io.lanjie.json.RecordField;
import io.lanjie.json.RecordJson;
import io.lanjie.json.Result;
import io.lanjie.json.Row;
import io.lanjie.json.RowKind;
import io.lanjie.json.RowSource;
import io.lanjie.json.SourceRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the format, the same records: random ones are written as JSON lines, CSV and XLSX and read again. */
class TablePropertyTest {

    private static final int RECORDS = 200;
    private static final String[] TEXTS = {
        "充电宝 20000mAh", "\"quoted\" \\ and\nbroken", "a,b\tc", "true", "0042", "😀", "{}", "=1+1", "'x", "5\" 屏"
    };

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void aTableGivesTheRecordsOfTheSameJsonLines(RowKind kind) throws IOException {
        long seed = System.nanoTime();
        List<ObjectNode> records = records(kind, seed);
        List<List<String>> table = table(kind, records);
        TableSettings settings = new TableSettings(new ColumnMappingReader().builtIn(kind), null, false, false);
        String jsonl = records.stream().map(JsonNode::toString).collect(Collectors.joining("\n"));

        List<Row> expected = rows(kind, new JsonlSource(stream(jsonl, StandardCharsets.UTF_8)));

        assertThat(expected).as("seed %d", seed).hasSize(RECORDS);
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            String text = csv(table, new Random(seed));
            List<Row> read = rows(kind, TableSource.csv(stream(text, charset), settings));
            assertEqual(read, expected, "seed " + seed + " in " + charset);
        }
        List<Row> read = rows(kind, TableSource.workbook(workbook(table), settings));
        assertEqual(read, expected, "seed " + seed + " in a workbook");
    }

    /** One by one, for a person has to find the difference. */
    private static void assertEqual(List<Row> read, List<Row> expected, String seed) {
        assertThat(read).as(seed).hasSameSizeAs(expected);
        for (int index = 0; index < expected.size(); index++) {
            assertThat(read.get(index)).as("%s, record %d", seed, index).isEqualTo(expected.get(index));
        }
    }

    private static List<ObjectNode> records(RowKind kind, long seed) {
        RandomRecords random = new RandomRecords(seed, TEXTS);
        List<ObjectNode> records = new ArrayList<>();
        for (int count = 0; count < RECORDS; count++) {
            ObjectNode json = RecordJson.write(random.next(kind.recordClass()));
            prune(json);
            if (kind == RowKind.REVIEW_DECISIONS) {
                json.putArray("grounds").add("RECALL:" + count);
            }
            // Rows of one recall become one, and a suspension that ends before it begins is a fault.
            if (kind == RowKind.RECALLS) {
                json.put("recallId", "R-" + count);
            }
            json.remove("effectiveUntil");
            records.add(json);
        }
        return records;
    }

    /** A table does not tell a party without a name from none. */
    private static void prune(ObjectNode json) {
        json.properties().removeIf(field -> {
            if (field.getValue() instanceof ObjectNode inner) {
                prune(inner);
            }
            return field.getValue().isContainerNode() && field.getValue().isEmpty();
        });
    }

    private static List<List<String>> table(RowKind kind, List<ObjectNode> records) {
        List<RecordField> fields = RecordField.of(kind).values().stream()
                .filter(field ->
                        field.list().isEmpty() && !kind.removalFlag().stream().anyMatch(field.path()::equals))
                .toList();
        List<List<String>> table = new ArrayList<>();
        table.add(fields.stream().map(RecordField::path).toList());
        for (ObjectNode record : records) {
            table.add(fields.stream()
                    .map(field -> cell(record.at("/" + field.path().replace('.', '/'))))
                    .toList());
        }
        return table;
    }

    private static String cell(JsonNode value) {
        if (!(value instanceof ArrayNode list)) {
            return value.asText();
        }
        boolean plain = StreamSupport.stream(list.spliterator(), false)
                .allMatch(element -> element.isTextual() && !element.asText().matches("(?s).*[;；\n\"].*"));
        return plain
                ? StreamSupport.stream(list.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("；"))
                : list.toString();
    }

    /** Quotes what has to be, and now and then what has not. */
    private static String csv(List<List<String>> table, Random random) {
        return table.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.matches("(?s).*[,\"\n\r].*") || random.nextInt(4) == 0
                                ? '"' + cell.replace("\"", "\"\"") + '"'
                                : cell)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
    }

    private Path workbook(List<List<String>> table) {
        return Workbooks.written(directory.resolve("table.xlsx"), workbook -> {
            Worksheet sheet = workbook.newWorksheet("表");
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    sheet.value(row, column, table.get(row).get(column));
                }
            }
        });
    }

    private static ByteArrayInputStream stream(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static List<Row> rows(RowKind kind, RowSource source) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (source) {
            while (source.hasNext()) {
                SourceRow row = source.next();
                Result<Row> read = row.content().then(kind::read);
                assertThat(read).as("row %d", row.line()).isInstanceOf(Result.Read.class);
                rows.add(((Result.Read<Row>) read).value());
            }
        }
        return rows;
    }
}
