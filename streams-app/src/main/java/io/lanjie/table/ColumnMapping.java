package io.lanjie.table;

import io.lanjie.json.NearestName;
import io.lanjie.json.RecordField;
import io.lanjie.json.RowKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return field.symbols().stream()
                .map(symbol -> word(field.path(), symbol))
                .collect(Collectors.joining(", "));
    }

    /** The first word for a value of a field. */
    String word(String field, String value) {
        return wordsByValue(field).getOrDefault(value, List.of(value)).get(0);
    }

    /** The code of a reason given in words, empty if there is none. */
    Optional<String> reasonCode(String status, String words) {
        return Optional.ofNullable(
                entries.reasons().getOrDefault(status, Map.of()).get(CellText.key(words)));
    }

    /** Whether a text says that there is nothing. */
    boolean isNothing(String text) {
        return entries.nothing().containsKey(CellText.key(text));
    }

    /** Whether a text, in a list of models that a notice concerns, says that it concerns all of them. */
    boolean isAllModels(String text) {
        return entries.allModels().containsKey(CellText.key(text));
    }

    /** Some names of columns that give a field, for messages: those of that status alone come first. */
    String columnsFor(String field, String status) {
        List<String> names = new ArrayList<>();
        List<String> ofAny = new ArrayList<>();
        entries.columns().forEach((key, target) -> {
            if (target.field().equals(field) && target.status() == null) {
                ofAny.add(entries.names().get(key));
            } else if (target.field().equals(field) && target.status().equals(status)) {
                names.add(entries.names().get(key));
            }
        });
        names.addAll(ofAny);
        return names.stream().limit(4).collect(Collectors.joining(", "));
    }

    /** The columns that date a return to being valid: the first ones named, for those of the issue lie before it. */
    String datesOfReturn() {
        return entries.columns().entrySet().stream()
                .filter(entry -> entry.getValue().equals(new Target("VALID", "effectiveFrom", "")))
                .limit(2)
                .map(entry -> entries.names().get(entry.getKey()))
                .collect(Collectors.joining(" or "));
    }

    /** The names of columns by what they give, in the order of the mapping, without the names of the fields. */
    Map<String, List<String>> namesByTarget() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        entries.columns().forEach((key, target) -> {
            List<String> ofTarget = names.computeIfAbsent(target.toString(), none -> new ArrayList<>());
            if (!entries.names().get(key).equals(target.field())) {
                ofTarget.add(entries.names().get(key));
            }
        });
        names.values().removeIf(List::isEmpty);
        return names;
    }

    /** The names of columns that are known and of no use. */
    List<String> ignoredNames() {
        return entries.ignored().stream().map(entries.names()::get).toList();
    }

    /** The words for an empty cell. */
    List<String> wordsForNothing() {
        return List.copyOf(entries.nothing().values());
    }

    /** The words for all models of a certificate. */
    List<String> wordsForAllModels() {
        return List.copyOf(entries.allModels().values());
    }

    /** The words for each value of a field. */
    Map<String, List<String>> wordsByValue(String field) {
        return entries.wordings().getOrDefault(field, Map.of());
    }
}
