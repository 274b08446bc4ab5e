package io.lanjie.pipeline.admission;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Only configured marketplaces are served: each has a topic of its own, and writing to none would stop everything. */
final class Marketplaces {

    private Marketplaces() {}

    static Optional<Refusal> fault(String marketplace, Set<String> configured) {
        return configured.contains(marketplace)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        RefusalReason.MARKETPLACE_UNKNOWN,
                        "marketplace",
                        "'" + marketplace + "' is not configured; known are " + new TreeSet<>(configured)));
    }
}
