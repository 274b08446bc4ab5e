package io.lanjie.metrics;

import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.notice.EntryKind;
import io.micrometer.core.instrument.Counter;
import java.util.Map;

/** Counts what the watch does. */
final class MeteredWatch implements WatchMetrics {

    private final Map<EntryKind, Counter> inForce;
    private final Map<EntryKind, Counter> waiting;
    private final Map<EntryKind, Counter> unchanged;
    private final Map<EntryKind, Counter> withdrawn;
    private final Map<EntryKind, Counter> broadcasts;
    private final Map<RefusalReason, Counter> refused;

    MeteredWatch(Meters meters) {
        inForce = notices(meters, "in_force");
        waiting = notices(meters, "waiting");
        unchanged = notices(meters, "unchanged");
        withdrawn = notices(meters, "withdrawn");
        broadcasts = Meters.each(EntryKind.class, kind -> meters.counter(MeterDeclaration.WATCH_BROADCASTS, kind));
        refused = RefusalCounters.of(meters, "watch");
    }

    @Override
    public void inForce(EntryKind kind) {
        inForce.get(kind).increment();
    }

    @Override
    public void waiting(EntryKind kind) {
        waiting.get(kind).increment();
    }

    @Override
    public void unchanged(EntryKind kind) {
        unchanged.get(kind).increment();
    }

    @Override
    public void refused(EntryKind kind, RefusalReason reason) {
        refused.get(reason).increment();
    }

    @Override
    public void withdrawn(EntryKind kind) {
        withdrawn.get(kind).increment();
    }

    @Override
    public void broadcast(EntryKind kind) {
        broadcasts.get(kind).increment();
    }

    private static Map<EntryKind, Counter> notices(Meters meters, String outcome) {
        return Meters.each(EntryKind.class, kind -> meters.counter(MeterDeclaration.NOTICES, kind, outcome));
    }
}
