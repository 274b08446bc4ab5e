package io.lanjie.domain.listing;

import java.time.LocalDate;
import java.util.Objects;

/** What a listing states of the very units it offers, by which a recall of some units concerns it or not. */
public sealed interface StatedUnit {

    /** The SKU it was stated of, empty for the listing as a whole. */
    String skuId();

    /**
     * A batch.
     *
     * @param code batch code in canonical form
     * @param skuId the SKU, or empty
     */
    record Batch(String code, String skuId) implements StatedUnit {

        /** Refuses missing parts. */
        public Batch {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(skuId, "skuId");
        }
    }

    /**
     * A time of making, as precise as it was stated.
     *
     * @param from first day it can mean, included
     * @param until last day it can mean, included
     * @param skuId the SKU, or empty
     */
    record Made(LocalDate from, LocalDate until, String skuId) implements StatedUnit {

        /** Refuses missing parts. */
        public Made {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(skuId, "skuId");
        }
    }
}
