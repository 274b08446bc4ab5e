package io.lanjie.domain.notice;

import io.lanjie.domain.listing.MatchKey;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The current state of every watched entry, as one listing task knows it. */
public interface Watch {

    /** Counts the changes taken into this state. */
    long version();

    /** The last change of an entry; empty when it was never watched or left the watch long ago. */
    Optional<EntryChange> entry(EntryId id);

    /** The goods named by the notice that is in force for an entry; empty when none is. */
    Optional<EntryGoods> goods(EntryId id);

    /** The entries with a notice in force that may name the goods under a key. */
    Collection<EntryId> naming(MatchKey key);

    /** The entries that may name goods under any of these keys, by the very model or by a pattern. */
    default Set<EntryId> mayName(Collection<MatchKey> keys) {
        Set<EntryId> entries = null;
        for (MatchKey key : keys) {
            for (MatchKey met : key.meeting()) {
                Collection<EntryId> naming = naming(met);
                if (!naming.isEmpty()) {
                    // Most goods are named by nobody.
                    entries = entries == null ? new TreeSet<>() : entries;
                    entries.addAll(naming);
                }
            }
        }
        return entries == null ? Set.of() : entries;
    }

    /** The notice in force for an entry; empty when none is. */
    default Optional<Notice> inForce(EntryId id) {
        return entry(id).map(EntryChange::inForce);
    }
}
