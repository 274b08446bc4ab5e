package io.lanjie.simulation;

import io.lanjie.kafka.NodeNames;
import io.lanjie.kafka.StoreNames;
import io.lanjie.matching.ListingMatcher;

/** A fault built in on purpose, to prove that the simulation notices it. */
final class Sabotage {

    /** What is broken. */
    enum Kind {
        NOTHING,
        /** One standing of a few is not written. */
        STORE_FORGETS_STANDING,
        /** Fan-outs are not written down, so that a crash ends them. */
        STORE_FORGETS_FAN_OUT,
        /** What valid certificates name is not read, so that they speak for no goods. */
        MATCHER_IGNORES_COVER,
        /** The last step of the watch is not written down. */
        STORE_FORGETS_PROGRESS,
        /** What a fan-out does to all listings of a slice but the first is lost. */
        FAN_OUT_DROPS_LISTINGS,
        /** What was sent before a crash stays sent. */
        OUTPUTS_SURVIVE_CRASH,
        /** What was stored before a crash stays stored. */
        STATE_SURVIVES_CRASH,
        /** What was read before a crash is not read again. */
        POSITIONS_SURVIVE_CRASH,
        /** What a processor had in memory outlives the crash. */
        MEMORY_SURVIVES_CRASH,
        /** One step of the watch does not reach one partition. */
        BROADCAST_MISSES_PARTITION,
        /** One order is not sent. */
        SINK_LOSES_ORDER
    }

    private static final int EVERY = 7;

    private final Kind kind;
    private int chances;
    private int visitsOfSlice;
    private boolean slice;

    Sabotage(Kind kind) {
        this.kind = kind;
    }

    static Sabotage none() {
        return new Sabotage(Kind.NOTHING);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    void sliceBegins() {
        slice = true;
        visitsOfSlice = 0;
    }

    void visited() {
        visitsOfSlice++;
    }

    void sliceEnds() {
        slice = false;
    }

    boolean forgetsPut(String store) {
        return switch (kind) {
            case STORE_FORGETS_STANDING -> store.equals(StoreNames.STANDINGS) && sometimes();
            case STORE_FORGETS_FAN_OUT -> store.equals(StoreNames.FAN_OUTS);
            case STORE_FORGETS_PROGRESS -> store.equals(StoreNames.TASK_PROGRESS) && sometimes();
            case FAN_OUT_DROPS_LISTINGS -> store.equals(StoreNames.STANDINGS) && isDropped();
            default -> false;
        };
    }

    /** The matcher in use. */
    ListingMatcher matcher() {
        return is(Kind.MATCHER_IGNORES_COVER) ? SimulatedMatcher.IGNORING_COVER : SimulatedMatcher.SHARED;
    }

    boolean losesOutput(String sink) {
        return (is(Kind.FAN_OUT_DROPS_LISTINGS) && isDropped())
                || (is(Kind.SINK_LOSES_ORDER) && sink.equals(NodeNames.RECORD_ORDERS) && sometimes());
    }

    boolean losesBroadcast(int partition) {
        return is(Kind.BROADCAST_MISSES_PARTITION) && partition == 1 && sometimes();
    }

    private boolean isDropped() {
        return slice && visitsOfSlice > 0;
    }

    private boolean sometimes() {
        return ++chances % EVERY == 0;
    }
}
