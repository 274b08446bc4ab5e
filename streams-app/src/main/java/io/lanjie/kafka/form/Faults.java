package io.lanjie.kafka.form;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What is wrong with one record, as it is found. */
final class Faults {

    private final List<Refusal> found = new ArrayList<>();

    /** Notes a fault unless the condition holds; only then is the text made, as nearly every record is right. */
    Faults require(boolean holds, RefusalReason reason, String field, Supplier<String> text) {
        if (!holds) {
            found.add(new Refusal(reason, field, text.get()));
        }
        return this;
    }

    /** Requires a text that says something. */
    Faults requireText(String field, String value) {
        return require(
                value != null && !value.isBlank(), RefusalReason.FIELD_MISSING, field, () -> field + " is empty");
    }

    /** Requires a configured marketplace: each has a topic of its own, and writing to none would stop everything. */
    Faults requireKnown(String marketplace, Set<String> configured) {
        return require(
                configured.contains(marketplace),
                RefusalReason.MARKETPLACE_UNKNOWN,
                "marketplace",
                () -> "'" + marketplace + "' is not configured; known are " + new TreeSet<>(configured));
    }

    List<Refusal> all() {
        return List.copyOf(found);
    }
}
