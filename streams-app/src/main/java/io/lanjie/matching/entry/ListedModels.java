package io.lanjie.matching.entry;

import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.model.ModelList;
import io.lanjie.matching.model.ModelWildcard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The models that a document lists, written out or with wildcards. */
final class ListedModels {

    private final Set<String> keys;
    private final List<ModelWildcard> wildcards;
    private final boolean incomplete;

    private ListedModels(Set<String> keys, List<ModelWildcard> wildcards, boolean incomplete) {
        this.keys = keys;
        this.wildcards = wildcards;
        this.incomplete = incomplete;
    }

    static ListedModels none() {
        return new ListedModels(Set.of(), List.of(), false);
    }

    /** Reads all texts of a field as one list: exporters cut such fields at any separator. */
    static ListedModels of(Collection<String> texts) {
        // Wildcards are often explained behind the last model only.
        ModelList list = ModelList.of(String.join("\n", texts));
        Set<String> keys = new LinkedHashSet<>();
        list.models().forEach(model -> keys.add(model.key()));
        return new ListedModels(
                keys,
                list.wildcards(),
                list.incomplete() || (keys.isEmpty() && list.wildcards().isEmpty()));
    }

    ListedModels and(ListedModels other) {
        Set<String> both = new LinkedHashSet<>(keys);
        both.addAll(other.keys);
        List<ModelWildcard> all = new ArrayList<>(wildcards);
        all.addAll(other.wildcards);
        return new ListedModels(both, all, incomplete || other.incomplete);
    }

    Set<String> keys() {
        return keys;
    }

    boolean hasWildcards() {
        return !wildcards.isEmpty();
    }

    /** Whether there may be models that cannot be read. */
    boolean isIncomplete() {
        return incomplete;
    }

    /** How surely a canonical model is listed. */
    Optional<Strength> names(String model) {
        if (keys.contains(model)) {
            return Optional.of(Strength.STRONG);
        }
        boolean perhaps = false;
        for (ModelWildcard wildcard : wildcards) {
            if (wildcard.matches(model)) {
                if (wildcard.isExplained()) {
                    return Optional.of(Strength.STRONG);
                }
                perhaps = true;
            }
        }
        return perhaps ? Optional.of(Strength.WEAK) : Optional.empty();
    }
}
