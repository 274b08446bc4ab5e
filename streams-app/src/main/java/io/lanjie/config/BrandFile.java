package io.lanjie.config;

import io.lanjie.matching.dictionary.Brand;
import io.lanjie.matching.dictionary.ModelPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The dictionary file of brands while it is read: a name belongs to one brand, and is no other word. */
final class BrandFile {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String REMOVE = "remove";
    private static final String NAMES = "names";
    private static final String COMPANIES = "companies";
    private static final String NOT_IN = "notIn";
    private static final String MODEL_TAILS = "modelTails";
    private static final String MARKETING_NAMES = "marketingNames";
    private static final String MODEL_PATTERNS = "modelPatterns";
    private static final List<String> LISTS =
            List.of(NAMES, COMPANIES, NOT_IN, MODEL_TAILS, MARKETING_NAMES, MODEL_PATTERNS);

    private final Map<String, Lists> brands = new TreeMap<>();

    /** The lists of one brand: by list and spelling, the places where the words stand. */
    private record Lists(Map<String, Map<String, DictionaryEntry>> byName) {

        Lists() {
            this(new HashMap<>());
        }

        Map<String, DictionaryEntry> of(String list) {
            return byName.computeIfAbsent(list, missing -> new TreeMap<>());
        }

        List<String> words(String list) {
            return of(list).values().stream().map(DictionaryEntry::word).toList();
        }
    }

    /** Takes the brands of one file over those taken before. */
    void merge(DictionaryEntry root) {
        root.refuseUnknown(new LinkedHashSet<>(List.of("brands", REMOVE)));
        for (DictionaryEntry id : root.at(REMOVE).words()) {
            if (brands.remove(id.word()) == null) {
                id.fault("'" + id.word() + "' is no brand that could be removed");
            }
        }
        root.at("brands").elements().forEach(this::mergeBrand);
    }

    /** Reports names that belong to two brands or are words of other dictionaries. */
    void refuseContradictions(Map<String, WordFile.Placed> otherWords) {
        Map<String, String> places = new HashMap<>();
        otherWords.forEach((spelling, placed) -> places.put(spelling, placed.place()));
        for (String list : List.of(NAMES, NOT_IN, COMPANIES)) {
            brands.forEach((id, lists) -> lists.of(list).forEach((spelling, entry) -> {
                String before = places.putIfAbsent(spelling, entry.place() + " of " + id);
                if (before != null) {
                    entry.fault("'" + entry.word() + "' already stands at " + before + "; it can mean one thing only");
                }
            }));
        }
    }

    List<Brand> brands() {
        List<Brand> read = new ArrayList<>();
        brands.forEach((id, lists) -> read.add(new Brand(
                id,
                lists.words(NAMES),
                lists.words(COMPANIES),
                lists.words(NOT_IN),
                lists.words(MODEL_TAILS),
                lists.words(MARKETING_NAMES),
                lists.words(MODEL_PATTERNS).stream().map(ModelPattern::new).toList())));
        return read;
    }

    private void mergeBrand(DictionaryEntry brand) {
        Set<String> known = new LinkedHashSet<>(List.of("id", REMOVE));
        known.addAll(LISTS);
        brand.refuseUnknown(known);
        String id = brand.at("id").word();
        if (!ID.matcher(id).matches()) {
            brand.at("id").fault("must be of a-z 0-9 and dashes between them, not '" + id + "'");
            return;
        }
        Lists lists = brands.computeIfAbsent(id, missing -> new Lists());
        brand.at(REMOVE).words().forEach(word -> remove(lists, word));
        for (String list : LISTS) {
            for (DictionaryEntry word : list.equals(MODEL_PATTERNS)
                    ? brand.at(list).elements()
                    : brand.at(list).words()) {
                add(lists.of(list), list, word);
            }
        }
        if (lists.of(NAMES).isEmpty()) {
            brand.at(NAMES).fault("must have at least one, by which the brand is known");
        }
    }

    private static void remove(Lists lists, DictionaryEntry word) {
        boolean removed = false;
        for (String list : LISTS) {
            removed |= lists.of(list).remove(spelling(list, word)) != null;
        }
        if (!removed) {
            word.fault("'" + word.word() + "' is not there to be removed");
        }
    }

    private static void add(Map<String, DictionaryEntry> words, String list, DictionaryEntry word) {
        if (list.equals(MODEL_PATTERNS)) {
            try {
                new ModelPattern(word.word());
            } catch (IllegalArgumentException noPattern) {
                word.fault(noPattern.getMessage());
                return;
            }
        }
        words.putIfAbsent(spelling(list, word), word);
    }

    /** Patterns are told apart by their signs; of words, letters and digits count. */
    private static String spelling(String list, DictionaryEntry word) {
        return list.equals(MODEL_PATTERNS) ? word.word() : Spelling.of(word.word());
    }
}
