package io.lanjie.pipeline.coverage;

import io.lanjie.domain.order.TakedownOrder;
import io.lanjie.domain.standing.Standing;
import io.lanjie.pipeline.decision.Decision;
import java.util.List;
import java.util.Optional;

/**
 * What follows from one decision about a listing, computed and serialized in full.
 *
 * @param decision the decision
 * @param after the standing after it and its order
 * @param order the order, if one follows
 * @param stored the standing as it is to be stored, or null when nothing changes
 * @param outputs what is to be sent
 */
record Ruling(Decision decision, Standing after, Optional<TakedownOrder> order, byte[] stored, List<Output> outputs) {

    /** Whether anything changes. */
    boolean changesAnything() {
        return stored != null;
    }
}
