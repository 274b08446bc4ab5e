package io.lanjie.pipeline.coverage;

import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.Watch;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The task's copy of the watch, with the certificates that name a cell as their component. */
final class WatchCopy implements Watch {

    private final Map<EntryId, EntryChange> entries = new HashMap<>();
    private final Map<String, Set<EntryId>> packsByCell = new HashMap<>();
    private long version;

    @Override
    public long version() {
        return version;
    }

    @Override
    public Optional<EntryChange> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    void version(long now) {
        version = now;
    }

    /** Takes a change and gives what it replaced. */
    Optional<EntryChange> take(EntryChange change) {
        EntryChange before = entries.put(change.entry(), change);
        components(before)
                .forEach(cell -> packsByCell.getOrDefault(cell, new HashSet<>()).remove(change.entry()));
        components(change)
                .forEach(cell -> packsByCell
                        .computeIfAbsent(cell, key -> new HashSet<>())
                        .add(change.entry()));
        return Optional.ofNullable(before);
    }

    /** Forgets an entry that was withdrawn and that no listing has a ground from any more. */
    void forget(EntryId entry) {
        entries.remove(entry);
    }

    /** The certificates in which that certificate's cell is used. */
    Collection<EntryId> packsOf(EntryId cell) {
        return packsByCell.getOrDefault(cell.reference(), Set.of());
    }

    static List<String> components(EntryChange change) {
        Notice notice = change == null ? null : change.inForce();
        return notice instanceof CertificateNotice certificate ? certificate.componentCertificates() : List.of();
    }
}
