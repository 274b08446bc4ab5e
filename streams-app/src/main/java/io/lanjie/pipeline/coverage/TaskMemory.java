package io.lanjie.pipeline.coverage;

import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.domain.notice.WatchState;
import io.lanjie.domain.notice.WatchedEntry;
import io.lanjie.domain.policy.Policy;
import io.lanjie.domain.standing.Standing;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.metrics.StandingFigures;
import java.util.function.Function;

/**
 * All that a listing task holds on the heap: made from the stores whenever the task starts, never ahead of them, gone
 * with the task.
 */
final class TaskMemory {

    private final ListingIndex index;
    private final StandingTally standings = new StandingTally();
    private final WatchState watch;
    private final FanOuts fanOuts = new FanOuts();

    private Policy policy;
    private boolean deciding;

    TaskMemory(
            TaskStores stores,
            Function<String, Policy> policyReader,
            ListingMatcher matcher,
            Function<EntryChange, WatchedEntry> entries) {
        watch = new WatchState(entries);
        index = new ListingIndex(stores.emptySeen(), matcher.rulesVersion().hashCode());
        stores.eachListing((key, listing) -> index.replace(key, null, listing));
        stores.eachStanding(standing -> replace(Standing.none(standing.key(), standing.since()), standing));
        stores.eachWatched(event -> {
            if (event.body() instanceof WatchEvent.Entry entry) {
                watch.take(entry.change());
            }
        });
        watch.version(stores.progress().watchVersion());
        policy = stores.progress().policy().map(policyReader).orElse(null);
        deciding = stores.progress().isDeciding();
    }

    ListingIndex index() {
        return index;
    }

    /** Takes a standing in place of the one before. */
    void replace(Standing before, Standing after) {
        index.replace(before, after);
        standings.replace(before, after);
    }

    StandingFigures standings() {
        return standings.figures();
    }

    WatchState watch() {
        return watch;
    }

    FanOuts fanOuts() {
        return fanOuts;
    }

    /** The policy that counts, or null before the watch announced one. */
    Policy policy() {
        return policy;
    }

    void policy(Policy now) {
        policy = now;
    }

    boolean isDeciding() {
        return deciding;
    }

    void startDeciding() {
        deciding = true;
    }
}
