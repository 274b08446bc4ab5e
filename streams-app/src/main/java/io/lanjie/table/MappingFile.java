package io.lanjie.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.lanjie.json.NearestName;
import io.lanjie.json.RecordField;
import io.lanjie.json.RowKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One file of a mapping, put over what was read before; faults are named by file and key. */
final class MappingFile {

    private static final List<String> SECTIONS =
            List.of("columns", "whenStatus", "words", "reasons", "nothing", "allModels", "ignored");

    private final String file;
    private final RowKind kind;
    private final Map<String, RecordField> fields;
    private final MappingEntries entries;
    private final Consumer<String> faults;
    private final Map<String, String> placeOfName = new HashMap<>();

    MappingFile(
            String file,
            RowKind kind,
            Map<String, RecordField> fields,
            MappingEntries entries,
            Consumer<String> faults) {
        this.file = file;
        this.kind = kind;
        this.fields = fields;
        this.entries = entries;
        this.faults = faults;
    }

    void take(JsonNode tree) {
        each(tree, "", (section, content) -> {
            switch (section) {
                case "columns" -> columns(content, section, null);
                case "whenStatus" -> whenStatus(content);
                case "words" -> words(content);
                case "reasons" -> reasons(content);
                case "nothing" ->
                    texts(content, section).forEach(word -> entries.nothing().put(CellText.key(word), word));
                case "allModels" -> allModels(content);
                case "ignored" ->
                    texts(content, section).forEach(name -> {
                        claim(name, section);
                        entries.ignore(name);
                    });
                default -> unknown(section, section, SECTIONS);
            }
        });
    }

    private void columns(JsonNode content, String place, String status) {
        Set<String> known = new TreeSet<>(fields.keySet());
        if (kind == RowKind.CERTIFICATES) {
            known.addAll(CertificateColumns.WORDS);
        }
        each(content, place, (field, names) -> {
            String at = place + "." + field;
            if (!known.contains(field)) {
                unknown(at, field, known);
                return;
            }
            for (String name : texts(names, at)) {
                claim(name, at);
                entries.map(name, new Target(status, field, ""));
            }
        });
    }

    private void whenStatus(JsonNode content) {
        if (kind != RowKind.CERTIFICATES) {
            faults.accept(file + ": whenStatus: only certificates have a status");
            return;
        }
        each(content, "whenStatus", (status, columns) -> {
            if (isSymbol("whenStatus." + status, "status", status)) {
                columns(columns, "whenStatus." + status, status);
            }
        });
    }

    private void words(JsonNode content) {
        each(content, "words", (field, values) -> {
            String at = "words." + field;
            if (!fields.containsKey(field) || fields.get(field).symbols().isEmpty()) {
                List<String> known = fields.values().stream()
                        .filter(one -> !one.symbols().isEmpty())
                        .map(RecordField::path)
                        .toList();
                unknown(at, field, known);
                return;
            }
            each(values, at, (value, words) -> {
                if (isSymbol(at + "." + value, field, value)) {
                    texts(words, at + "." + value).forEach(word -> entries.word(field, value, word));
                }
            });
        });
    }

    private void reasons(JsonNode content) {
        if (kind != RowKind.CERTIFICATES) {
            faults.accept(file + ": reasons: only certificates have reasons");
            return;
        }
        each(content, "reasons", (status, codes) -> {
            String at = "reasons." + status;
            if (isSymbol(at, "status", status)) {
                each(
                        codes,
                        at,
                        (code, words) ->
                                texts(words, at + "." + code).forEach(word -> entries.reason(status, code, word)));
            }
        });
    }

    private void allModels(JsonNode content) {
        if (kind != RowKind.CERTIFICATES) {
            faults.accept(file + ": allModels: only notices of certificates concern models of theirs");
            return;
        }
        texts(content, "allModels").forEach(word -> entries.allModels().put(CellText.key(word), word));
    }

    private boolean isSymbol(String place, String field, String value) {
        List<String> symbols = fields.get(field).symbols();
        if (!symbols.contains(value)) {
            unknown(place, value, symbols);
        }
        return symbols.contains(value);
    }

    /** A name may stand in a file once. */
    private void claim(String name, String place) {
        String other = placeOfName.putIfAbsent(CellText.key(name), place);
        if (other != null) {
            faults.accept(file + ": " + place + ": the column " + CellText.quoted(name) + " stands under " + other
                    + " already");
        }
    }

    private void unknown(String place, String name, Collection<String> known) {
        String hint = NearestName.of(name, known)
                .map(near -> "did you mean " + near + "?")
                .orElse("known are " + String.join(", ", known));
        faults.accept(file + ": " + place + ": is not known; " + hint);
    }

    private void each(JsonNode section, String place, BiConsumer<String, JsonNode> visitor) {
        if (!section.isObject() && !section.isNull()) {
            faults.accept(file + ": " + (place.isEmpty() ? "" : place + ": ") + "must be a section of keys and values");
            return;
        }
        section.properties().forEach(entry -> visitor.accept(entry.getKey(), entry.getValue()));
    }

    private List<String> texts(JsonNode list, String place) {
        List<String> texts = new ArrayList<>();
        if (!list.isArray()) {
            faults.accept(file + ": " + place + ": must be a list");
            return texts;
        }
        for (int index = 0; index < list.size(); index++) {
            JsonNode text = list.get(index);
            boolean usable = text.isTextual() && !CellText.key(text.textValue()).isEmpty();
            if (usable) {
                texts.add(text.textValue());
            } else {
                faults.accept(file + ": " + place + "[" + index + "]: must be a text, in quotes where YAML takes it for"
                        + " something else");
            }
        }
        return texts;
    }
}
