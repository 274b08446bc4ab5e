package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CarriedGround;
import io.lanjie.benchmarks.peer.dsl.record.ListingGrounds;
import java.util.List;

/** Why a listing is decided. */
sealed interface ListingChange {

    /** Its grounds are these now, maybe the same as before. */
    record Grounds(List<CarriedGround> grounds) implements ListingChange {

        /** Of an aggregate; null where nothing is left. */
        static ListingChange of(ListingGrounds all) {
            return new Grounds(all == null ? List.of() : all.getGrounds());
        }
    }

    /** It was deleted for good. */
    record Ended() implements ListingChange {}
}
