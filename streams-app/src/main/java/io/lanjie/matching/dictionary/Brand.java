package io.lanjie.matching.dictionary;

import java.util.List;
import java.util.Objects;

/**
 * A brand as dictionaries describe it.
 *
 * @param id identifier, lower-case Latin letters, digits and dashes; the owner in match keys, so it never changes
 * @param names names, aliases, pinyin and misspellings as people write them
 * @param companies legal entities as certificates name holder, maker or factory
 * @param notIn longer words that contain a name and mean something else: 小米粥
 * @param modelTails what may follow a certified model and leaves it the same: colour, region, packaging
 * @param marketingNames names of goods that are no certified models: Sense8+, MagGo
 * @param modelPatterns how certified models of the brand look, see {@link ModelPattern}
 */
public record Brand(
        String id,
        List<String> names,
        List<String> companies,
        List<String> notIn,
        List<String> modelTails,
        List<String> marketingNames,
        List<ModelPattern> modelPatterns) {

    /** Refuses missing parts and copies the lists. */
    public Brand {
        Objects.requireNonNull(id, "id");
        names = List.copyOf(names);
        companies = List.copyOf(companies);
        notIn = List.copyOf(notIn);
        modelTails = List.copyOf(modelTails);
        marketingNames = List.copyOf(marketingNames);
        modelPatterns = List.copyOf(modelPatterns);
    }
}
