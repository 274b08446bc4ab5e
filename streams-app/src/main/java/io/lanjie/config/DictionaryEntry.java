package io.lanjie.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A place in a dictionary file while it is read. Faults are collected with file and path, so that all are found in one
 * reading.
 *
 * @param file the file as messages name it
 * @param path where in it, empty for the whole
 * @param node what stands there
 * @param faults takes what is wrong
 */
record DictionaryEntry(String file, String path, JsonNode node, Consumer<ConfigurationFault> faults) {

    /** What stands below a key; the missing node where nothing does. */
    DictionaryEntry at(String key) {
        return new DictionaryEntry(file, path.isEmpty() ? key : path + "." + key, node.path(key), faults);
    }

    /** The elements of a list; nothing where there is none. */
    List<DictionaryEntry> elements() {
        List<DictionaryEntry> elements = new ArrayList<>();
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                elements.add(new DictionaryEntry(file, path + "[" + index + "]", node.get(index), faults));
            }
        } else if (!node.isMissingNode()) {
            fault("must be a list");
        }
        return elements;
    }

    /** The words of a list. */
    List<DictionaryEntry> words() {
        return elements().stream().filter(DictionaryEntry::isWord).toList();
    }

    /** The word that stands here. */
    String word() {
        return node.asText();
    }

    /** Refuses whatever is no section, and its keys that are not known: most likely slips. */
    void refuseUnknown(Set<String> known) {
        if (!node.isObject()) {
            fault("must be a section of keys and values");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                at(name).fault("is not known here; known are " + String.join(", ", known));
            }
        });
    }

    /** File and path, for messages. */
    String place() {
        return path.isEmpty() ? file : file + ": " + path;
    }

    void fault(String problem) {
        faults.accept(new ConfigurationFault(place(), problem));
    }

    private boolean isWord() {
        if ((node.isTextual() || node.isIntegralNumber())
                && node.asText().codePoints().anyMatch(Character::isLetterOrDigit)) {
            return true;
        }
        fault("must be a word with a letter or digit, in quotes where YAML takes it for something else");
        return false;
    }
}
