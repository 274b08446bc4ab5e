package io.lanjie.domain.arrival;

import io.lanjie.domain.SourcePosition;
import java.time.Instant;
import java.util.Objects;

/**
 * A record that passed admission, with its bytes: should it fail behind, they become a dead letter.
 *
 * @param arrival what it says
 * @param source where it was published
 * @param key its key as it came
 * @param value its value as it came, or null
 * @param publishedAt when it was published by its own timestamp, for measuring alone; null where that is not known
 */
public record Admitted(Arrival arrival, SourcePosition source, byte[] key, byte[] value, Instant publishedAt) {

    /** Refuses missing required parts. */
    public Admitted {
        Objects.requireNonNull(arrival, "arrival");
        Objects.requireNonNull(source, "source");
    }
}
