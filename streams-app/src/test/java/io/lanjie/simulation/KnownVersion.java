package io.lanjie.simulation;

import io.lanjie.simulation.Happening.VersionPublished;
import java.time.Instant;

/** Which version of a listing counts: the contract's order of versions. */
final class KnownVersion {

    private VersionPublished latest;
    /** The version with which the content came that holds now. */
    private VersionPublished begun;

    /** Whether a version changes what holds. */
    boolean accepts(VersionPublished next) {
        if (latest != null && isOlder(next, latest)) {
            return false;
        }
        boolean same = latest != null && latest.content().equals(next.content());
        latest = next;
        if (!same) {
            begun = next;
        }
        return !same;
    }

    void ended() {
        latest = null;
        begun = null;
    }

    /** The version that counts, or null. */
    VersionPublished latest() {
        return latest;
    }

    /** Whether a version would be older than the content that holds, however far a restart goes back. */
    boolean isSurelyOld(VersionPublished version) {
        return begun != null && (isOlder(version, begun) || version.content().equals(begun.content()));
    }

    private static boolean isOlder(VersionPublished version, VersionPublished than) {
        if (version.revision() == 0 || than.revision() == 0) {
            Instant updatedAt = version.updatedAt();
            return updatedAt.isBefore(than.updatedAt());
        }
        return version.revision() < than.revision();
    }
}
