package io.lanjie.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.json.Fault;
import io.lanjie.json.Result;
import io.lanjie.json.RowKind;
import io.lanjie.json.RowSource;
import io.lanjie.json.SourceRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads tables for tests: each row as its line, and its JSON, or all that is wrong with it as a person sees it. */
final class Tables {

    private Tables() {}

    static TableSettings settings(RowKind kind) {
        return new TableSettings(new ColumnMappingReader().builtIn(kind), null, false, true);
    }

    static List<String> csv(RowKind kind, String text) {
        return csv(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> csv(RowKind kind, byte[] bytes) {
        return csv(settings(kind), bytes);
    }

    static List<String> csv(TableSettings settings, byte[] bytes) {
        return texts(csvRows(settings, bytes));
    }

    static List<SourceRow> csvRows(TableSettings settings, byte[] bytes) {
        try (RowSource source = TableSource.csv(new ByteArrayInputStream(bytes), settings)) {
            List<SourceRow> rows = new ArrayList<>();
            source.forEachRemaining(rows::add);
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> workbook(TableSettings settings, Path file) {
        try (RowSource source = TableSource.workbook(file, settings)) {
            List<SourceRow> rows = new ArrayList<>();
            source.forEachRemaining(rows::add);
            return texts(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> texts(List<SourceRow> rows) {
        return rows.stream().map(Tables::text).toList();
    }

    private static String text(SourceRow row) {
        String place = row.place().sheet().isEmpty() ? "" : "[" + row.place().sheet() + "]";
        return place + row.line() + " " + content(row)
                + (row.remarks().isEmpty() ? "" : " remarks " + seen(row, row.remarks()));
    }

    private static String content(SourceRow row) {
        return row.content() instanceof Result.Faulty<ObjectNode> faulty
                ? seen(row, faulty.faults())
                : ((Result.Read<ObjectNode>) row.content()).value().toString();
    }

    private static String seen(SourceRow row, List<Fault> faults) {
        return faults.stream().map(row.place()::seen).toList().toString();
    }
}
