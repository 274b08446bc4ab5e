package io.lanjie.config;

import io.lanjie.matching.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A dictionary file of words while it is read: within it a word has one meaning.
 *
 * @param sections what it may hold
 * @param words the words by spelling, each with the place where it stands
 */
record WordFile(List<WordSection> sections, Map<String, Placed> words) {

    private static final String REMOVE = "remove";

    /** A word and where it stands, for messages. */
    record Placed(Term term, String place) {}

    WordFile(List<WordSection> sections) {
        this(sections, new LinkedHashMap<>());
    }

    /** Takes the words of one file over those taken before. */
    void merge(DictionaryEntry root) {
        Set<String> known = new LinkedHashSet<>();
        sections.forEach(section -> known.add(section.name()));
        known.add(REMOVE);
        root.refuseUnknown(known);
        for (DictionaryEntry word : root.at(REMOVE).words()) {
            if (words.remove(Spelling.of(word.word())) == null) {
                word.fault("'" + word.word() + "' is not there to be removed");
            }
        }
        sections.forEach(section -> merge(section, root.at(section.name())));
    }

    List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        words.values().forEach(placed -> terms.add(placed.term()));
        return terms;
    }

    private void merge(WordSection section, DictionaryEntry entry) {
        if (entry.node().isMissingNode()) {
            return;
        }
        if (section.values().isEmpty()) {
            entry.words().forEach(word -> add(word, new Term(word.word(), section.kind(), word.word())));
            return;
        }
        entry.refuseUnknown(section.values());
        for (String value : section.values()) {
            entry.at(value).words().forEach(word -> add(word, new Term(word.word(), section.kind(), value)));
        }
    }

    private void add(DictionaryEntry entry, Term term) {
        Placed placed = new Placed(term, entry.place());
        Placed before = words.putIfAbsent(Spelling.of(term.text()), placed);
        if (before != null && !means(term, before.term())) {
            entry.fault("'" + term.text() + "' already stands at " + before.place() + "; it can mean one thing only");
        }
    }

    private static boolean means(Term term, Term before) {
        boolean forThemselves =
                term.value().equals(term.text()) && before.value().equals(before.text());
        return term.kind() == before.kind() && (forThemselves || term.value().equals(before.value()));
    }
}
