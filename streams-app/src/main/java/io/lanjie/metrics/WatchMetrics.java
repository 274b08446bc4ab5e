package io.lanjie.metrics;

import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.notice.EntryKind;

/** What the watch counts. */
public interface WatchMetrics {

    /** A notice took effect. */
    void inForce(EntryKind kind);

    /** A notice waits for its time. */
    void waiting(EntryKind kind);

    /** A notice said what was known. */
    void unchanged(EntryKind kind);

    /** A notice was rejected for its place in the order. */
    void refused(EntryKind kind, RefusalReason reason);

    /** An entry left the watch. */
    void withdrawn(EntryKind kind);

    /** A change was sent to every listing partition. */
    void broadcast(EntryKind kind);
}
