package io.lanjie.pipeline.coverage;

import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.domain.notice.WatchState;
import io.lanjie.metrics.CoverageMetrics;
import io.lanjie.metrics.FanOutDirection;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Takes steps of the watch into the task's copy and opens the fan-outs that follow. */
final class WatchDesk {

    /** Identity of the fan-out that decides every listing anew. */
    private static final String EVERYTHING = "everything";

    private static final int LEAST_SEVERE = 9;

    private final CoverageSettings settings;
    private final TaskStores stores;
    private final TaskMemory memory;
    private final boolean hasHistory;
    private final CoverageMetrics metrics;

    /** @param hasHistory whether listings stood in the partition at the start of the application */
    WatchDesk(
            CoverageSettings settings,
            TaskStores stores,
            TaskMemory memory,
            boolean hasHistory,
            CoverageMetrics metrics) {
        this.settings = settings;
        this.stores = stores;
        this.memory = memory;
        this.hasHistory = hasHistory;
        this.metrics = metrics;
    }

    /**
     * Takes a step.
     *
     * @param bytes the step as it came, which are kept as they are
     * @throws IllegalStateException when a step before it was lost, or the watch was made for other partitions: to go
     *     on would leave listings undecided without a sign
     */
    void take(WatchEvent event, byte[] bytes, Instant now) {
        long last = memory.watch().version();
        if (event.version() <= last) {
            metrics.watchRepeated(event.version());
            return;
        }
        checkGap(event, last, now);
        if (event.body() instanceof WatchEvent.Entry entry) {
            takeEntry(entry.change(), event, bytes);
        } else if (event.body() instanceof WatchEvent.Policy policy) {
            memory.policy(settings.policyReader().apply(policy.text()));
            stores.progress().policy(policy.text());
            openEverything(event.at());
        } else if (event.body() instanceof WatchEvent.Ready ready) {
            takeReady(ready, event.at());
        }
        stores.progress().taken(event.version(), event.at());
        memory.watch().version(event.version());
        metrics.watchTaken(event.version());
    }

    /**
     * Opens again what was open when the task stopped, from the beginning: who was visited is found unchanged. What is
     * measured goes on from where it began, but for the age of a fan-out to all listings, which is kept nowhere.
     */
    void reopen(Instant now) {
        for (String id : stores.openFanOuts()) {
            if (id.equals(EVERYTHING)) {
                open(id, LEAST_SEVERE, everything(now), memory.index().all(), Set.of());
            } else {
                EntryId entry = EntryId.parse(id);
                EntryChange change = memory.watch().entry(entry).orElse(null);
                WatchEvent event = stores.watch(id);
                FanOut.Course course =
                        event == null ? course(change, now, null) : course(change, event.at(), event.since());
                Set<MatchKey> keysBefore = stores.keysBefore(id);
                open(id, severity(change), course, concernedBy(entry, keysBefore), keysBefore);
            }
        }
    }

    /** Closes a fan-out that reached its end; an entry that was withdrawn is forgotten with it. */
    void finish(FanOut fanOut) {
        stores.closeFanOut(fanOut.id());
        metrics.fanOutFinished();
        if (!fanOut.id().equals(EVERYTHING)) {
            forgetIfWithdrawn(EntryId.parse(fanOut.id()));
        }
    }

    private void checkGap(WatchEvent event, long last, Instant now) {
        if (last == 0 || event.version() == last + 1) {
            return;
        }
        boolean mayBeCompacted =
                stores.progress().watchAt().plus(settings.watchCompactionLag()).isBefore(now);
        if (!mayBeCompacted) {
            throw new IllegalStateException("the watch went from version " + last + " to " + event.version()
                    + ": a step was lost; listings would stay undecided");
        }
    }

    private void takeReady(WatchEvent.Ready ready, Instant at) {
        if (ready.partitions() != settings.listingPartitions()) {
            throw new IllegalStateException("the watch was made for " + ready.partitions()
                    + " listing partitions, there are " + settings.listingPartitions());
        }
        stores.progress().watchReady();
        startWhenReady(at);
    }

    /** Notes that the listings that stood in the partition at the start have been read. */
    void listingsRead(Instant now) {
        if (!memory.isDeciding()) {
            stores.progress().listingsRead();
            startWhenReady(now);
        }
    }

    /** An old version of a listing may carry what its latest does not: who decided by it would be wrong for good. */
    private void startWhenReady(Instant at) {
        boolean listingsRead = !hasHistory || stores.progress().areListingsRead();
        if (!memory.isDeciding() && stores.progress().isWatchReady() && listingsRead) {
            stores.progress().deciding();
            memory.startDeciding();
            openEverything(at);
        }
    }

    private void takeEntry(EntryChange change, WatchEvent event, byte[] bytes) {
        String id = change.entry().toString();
        stores.keepWatch(id, bytes);
        // What an earlier change of the entry has yet to visit is visited by this one.
        Set<MatchKey> keysBefore = stores.keysBefore(id);
        keysBefore.addAll(memory.watch().keys(change.entry()));
        Optional<EntryChange> before = memory.watch().take(change);
        IntOpenHashSet concerned = concernedBy(change.entry(), keysBefore);
        if (memory.isDeciding() && matters(before.orElse(null), change, keysBefore) && !concerned.isEmpty()) {
            open(id, severity(change), course(change, event.at(), event.since()), concerned, keysBefore);
        } else if (memory.fanOuts().isEmpty()) {
            forgetIfWithdrawn(change.entry());
        }
    }

    /**
     * A change between states in which nothing is done concerns nobody, unless its cells changed, or the goods to which
     * it brings a stopped cell, or it speaks for goods that another certificate is held against.
     */
    private boolean matters(EntryChange before, EntryChange after, Set<MatchKey> keysBefore) {
        return after.callsForAction()
                || (before != null && before.callsForAction())
                || !WatchState.components(before).equals(WatchState.components(after))
                || memory.watch().componentsCall(after.entry())
                || memory.watch().othersCall(after.entry(), keysBefore)
                || memory.watch().othersCall(after.entry(), memory.watch().keys(after.entry()));
    }

    /** Who met the entry as it was, meets it as it is, or has a ground from it or from its cells. */
    private IntOpenHashSet concernedBy(EntryId entry, Set<MatchKey> keysBefore) {
        WatchState watch = memory.watch();
        IntOpenHashSet concerned = memory.index().concernedBy(entry, keysBefore);
        concerned.addAll(memory.index().concernedBy(entry, watch.keys(entry)));
        watch.packsOf(entry).forEach(pack -> concerned.addAll(memory.index().concernedBy(pack, watch.keys(pack))));
        return concerned;
    }

    private void openEverything(Instant at) {
        if (memory.isDeciding()) {
            IntOpenHashSet all = memory.index().all();
            if (!all.isEmpty()) {
                open(EVERYTHING, LEAST_SEVERE, everything(at), all, Set.of());
            }
        }
    }

    private void open(
            String id, int severity, FanOut.Course course, IntOpenHashSet listings, Set<MatchKey> keysBefore) {
        stores.openFanOut(id, keysBefore);
        // One that replaces another is as old as that: some listings have waited since then.
        Instant begun = memory.fanOuts()
                .begun(id)
                .filter(earlier -> earlier.isBefore(course.begun()))
                .orElse(course.begun());
        FanOut.Course kept = new FanOut.Course(course.direction(), begun, course.since());
        int unvisited = memory.fanOuts().open(new FanOut(id, severity, kept, listings.toIntArray()));
        if (unvisited >= 0) {
            metrics.fanOutReplaced(unvisited);
        }
        metrics.fanOutOpened(listings.size());
    }

    private void forgetIfWithdrawn(EntryId entry) {
        memory.watch().entry(entry).filter(change -> change.inForce() == null).ifPresent(change -> {
            stores.forgetWatch(entry.toString());
            memory.watch().forget(entry);
        });
    }

    private static FanOut.Course course(EntryChange change, Instant begun, Instant since) {
        boolean strikes = change != null && change.callsForAction();
        return new FanOut.Course(strikes ? FanOutDirection.STRIKE : FanOutDirection.LIFT, begun, since);
    }

    private static FanOut.Course everything(Instant begun) {
        return new FanOut.Course(FanOutDirection.OTHER, begun, null);
    }

    private static int severity(EntryChange change) {
        if (change != null && change.inForce() instanceof CertificateNotice certificate) {
            CertificateState state = certificate.state();
            return switch (state) {
                case REVOKED -> 0;
                case SUSPENDED -> 1;
                // What was taken down wrongly or is in order again comes before what only a person looks at.
                case VALID -> 2;
                case CANCELLED, EXPIRED -> 3;
            };
        }
        return 2;
    }
}
