package io.lanjie.domain.order;

import io.lanjie.domain.ReleaseReason;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.standing.Ground;
import java.util.Objects;

/**
 * A ground that no longer holds.
 *
 * @param ground as it held
 * @param reason why it no longer does
 * @param source the record that lifted it, or null where none did (a change of policy)
 */
public record LiftedGround(Ground ground, ReleaseReason reason, SourcePosition source) {

    /** Refuses missing required parts. */
    public LiftedGround {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(reason, "reason");
    }
}
