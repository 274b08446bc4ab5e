package io.lanjie.domain.notice;

import java.util.Optional;

/** The current state of every watched entry, as one listing task knows it. */
public interface Watch {

    /** Counts the changes taken into this state. */
    long version();

    /** The last change of an entry; empty when it was never watched or left the watch long ago. */
    Optional<EntryChange> entry(EntryId id);
}
