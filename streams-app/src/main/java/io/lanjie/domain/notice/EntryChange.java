package io.lanjie.domain.notice;

import io.lanjie.domain.ReleaseReason;
import io.lanjie.domain.SourcePosition;
import java.util.Objects;

/**
 * What is in force of an entry from now on, as it is broadcast to every listing task.
 *
 * @param entry the entry
 * @param inForce the notice in force, or null when the entry was withdrawn
 * @param releaseReason why the entry no longer calls for action, or null when it does
 * @param source the record that caused the change
 */
public record EntryChange(EntryId entry, Notice inForce, ReleaseReason releaseReason, SourcePosition source) {

    /** Refuses missing required parts. */
    public EntryChange {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(source, "source");
    }

    /** The change from one notice, or none, to another. */
    public static EntryChange to(Notice before, Notice after) {
        ReleaseReason reason = null;
        if (!after.callsForAction()) {
            // A notice that takes back the one in force says that there never was a reason; any other ends it.
            reason = before != null && after.replaces(before)
                    ? ReleaseReason.NOTICE_WITHDRAWN
                    : ReleaseReason.REINSTATED;
        }
        return new EntryChange(after.entry(), after, reason, after.source());
    }

    /** The change to nothing: a null was published. */
    public static EntryChange withdrawn(EntryId entry, SourcePosition source) {
        ReleaseReason reason = switch (entry.kind()) {
            case CERTIFICATE -> ReleaseReason.NOTICE_WITHDRAWN;
            case RECALL -> ReleaseReason.RECALL_CLOSED;
        };
        return new EntryChange(entry, null, reason, source);
    }

    /** Whether listings that carry the entry have a ground against them. */
    public boolean callsForAction() {
        return inForce != null && inForce.callsForAction();
    }
}
