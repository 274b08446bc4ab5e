package io.lanjie.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the files of a mapping say, those read later over those read before.
 *
 * @param columns what a column gives, by the key of its name
 * @param names how a key is written
 * @param ignored keys of columns of no use
 * @param words values by field and key of the word
 * @param wordings the words for a value as they are written, by field and value; messages use the first
 * @param reasons codes by status and key of the words
 * @param nothing words for an empty cell, by their keys
 * @param allModels words for the whole certificate, by their keys
 */
record MappingEntries(
        Map<String, Target> columns,
        Map<String, String> names,
        Set<String> ignored,
        Map<String, Map<String, String>> words,
        Map<String, Map<String, List<String>>> wordings,
        Map<String, Map<String, String>> reasons,
        Map<String, String> nothing,
        Map<String, String> allModels) {

    /** Nothing yet. */
    static MappingEntries empty() {
        return new MappingEntries(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    /** A column gives that from now on, whatever it gave before. */
    void map(String name, Target target) {
        String key = CellText.key(name);
        ignored.remove(key);
        columns.put(key, target);
        names.put(key, name);
    }

    /** A column is of no use from now on. */
    void ignore(String name) {
        String key = CellText.key(name);
        columns.remove(key);
        ignored.add(key);
        names.put(key, name);
    }

    /** A word means that value. */
    void word(String field, String value, String word) {
        words.computeIfAbsent(field, none -> new LinkedHashMap<>()).put(CellText.key(word), value);
        wordings.computeIfAbsent(field, none -> new LinkedHashMap<>())
                .computeIfAbsent(value, none -> new ArrayList<>())
                .add(word);
    }

    /** Words mean that reason. */
    void reason(String status, String code, String word) {
        reasons.computeIfAbsent(status, none -> new LinkedHashMap<>()).put(CellText.key(word), code);
    }
}
