package io.lanjie.table;

import io.lanjie.json.NearestName;
import io.lanjie.json.RecordField;
import io.lanjie.json.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which field of a record a column gives, and which value a word means. Names and words are compared without regard to
 * width, case and blanks. The paths of the fields are names of columns always.
 */
public final class ColumnMapping {

    private static final String ATTRIBUTES = "attributes.";

    private final RowKind kind;
    private final Map<String, RecordField> fields;
    private final MappingEntries entries;

    ColumnMapping(RowKind kind, Map<String, RecordField> fields, MappingEntries entries) {
        this.kind = kind;
        this.fields = fields;
        this.entries = entries;
    }

    /** What the rows are. */
    RowKind kind() {
        return kind;
    }

    /** The fields of the records. */
    Map<String, RecordField> fields() {
        return fields;
    }

    /** What a column of that name gives, empty if the name is not known. */
    Optional<Target> target(String name) {
        String key = CellText.key(name);
        Target found = entries.columns().get(key);
        String trimmed = name.strip();
        if (found == null && fields.containsKey("attributes") && trimmed.startsWith(ATTRIBUTES)) {
            String attribute = trimmed.substring(ATTRIBUTES.length());
            return attribute.isBlank() ? Optional.empty() : Optional.of(new Target(null, "attributes", attribute));
        }
        return Optional.ofNullable(found);
    }

    /** Whether a column of that name is known and of no use. */
    boolean isIgnored(String name) {
        return entries.ignored().contains(CellText.key(name));
    }

    /** Whether a cell is the name of a column, of use or not. */
    boolean isName(Cell cell) {
        return !cell.isEmpty()
                && (isIgnored(cell.shown()) || target(cell.shown()).isPresent());
    }

    /** How many cells of a row are names of columns. */
    int knownNames(List<Cell> cells) {
        return (int) cells.stream().filter(this::isName).count();
    }

    /** The name of a column that somebody most likely meant. */
    Optional<String> nearest(String name) {
        return NearestName.of(CellText.key(name), entries.columns().keySet())
                .map(key -> entries.names().get(key));
    }

    /** The value that a word means for a field, empty if it means none. */
    Optional<String> value(String field, String word) {
        return Optional.ofNullable(entries.words().getOrDefault(field, Map.of()).get(CellText.key(word)));
    }

    /** The words that a field knows, the first one of each value. */
    String words(RecordField field) {
        Map<String, String> firstWords = entries.firstWords().getOrDefault(field.path(), Map.of());
        return field.symbols().stream()
                .map(symbol -> firstWords.getOrDefault(symbol, symbol))
                .collect(Collectors.joining(", "));
    }

    /** The first word for a value of a field. */
    String word(String field, String value) {
        return entries.firstWords().getOrDefault(field, Map.of()).getOrDefault(value, value);
    }

    /** The code of a reason given in words, empty if there is none. */
    Optional<String> reasonCode(String status, String words) {
        return Optional.ofNullable(
                entries.reasons().getOrDefault(status, Map.of()).get(CellText.key(words)));
    }

    /** The names of columns that give a field, for messages: of that status, or of any where it is null. */
    String columnsFor(String field, String status) {
        List<String> names = new ArrayList<>();
        entries.columns().forEach((key, target) -> {
            boolean ofStatus = target.status() == null || target.status().equals(status);
            if (target.field().equals(field) && ofStatus) {
                names.add(entries.names().get(key));
            }
        });
        return names.stream().limit(4).collect(Collectors.joining(", "));
    }

    /** Every column and what it gives, in the order of the mapping, for the documentation. */
    List<String> describe() {
        List<String> lines = new ArrayList<>();
        entries.columns().forEach((key, target) -> lines.add(entries.names().get(key) + " -> " + target));
        new TreeSet<>(entries.ignored())
                .forEach(key -> lines.add(entries.names().get(key) + " -> nothing"));
        return lines;
    }

    /** The names of all columns that give something. */
    Set<String> keys() {
        return entries.columns().keySet();
    }
}
