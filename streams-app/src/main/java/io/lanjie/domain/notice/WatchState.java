package io.lanjie.domain.notice;

import io.lanjie.domain.listing.MatchKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The watch as it stands: what is in force of each entry, the goods it names, which entries name the goods under
 * a key, and the certificates that name a cell as their component.
 */
public final class WatchState implements Watch {

    private final Function<EntryChange, WatchedEntry> reader;
    private final Map<EntryId, WatchedEntry> entries = new HashMap<>();
    private final Map<MatchKey, List<EntryId>> byKey = new HashMap<>();
    private final Map<String, Set<EntryId>> packsByCell = new HashMap<>();
    private final Map<String, Set<EntryId>> callingByOwner = new HashMap<>();
    private long version;

    /** @param reader reads the goods that a change names */
    public WatchState(Function<EntryChange, WatchedEntry> reader) {
        this.reader = reader;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public Optional<EntryChange> entry(EntryId id) {
        WatchedEntry known = entries.get(id);
        return known == null ? Optional.empty() : Optional.of(known.change());
    }

    @Override
    public Optional<EntryGoods> goods(EntryId id) {
        WatchedEntry known = entries.get(id);
        return known == null ? Optional.empty() : Optional.ofNullable(known.goods());
    }

    @Override
    public Collection<EntryId> naming(MatchKey key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Takes over the version of a state that was kept. */
    public void version(long now) {
        version = now;
    }

    /** Takes a change and gives what it replaced. */
    public Optional<EntryChange> take(EntryChange change) {
        EntryId id = change.entry();
        WatchedEntry after = reader.apply(change);
        WatchedEntry before = entries.put(id, after);
        Set<MatchKey> keysBefore = before == null ? Set.of() : before.keys();
        // Most changes are of the state alone.
        if (!keysBefore.equals(after.keys())) {
            keysBefore.forEach(key -> removeKey(key, id));
            // Most keys are one entry's: as small a list as can be.
            after.keys()
                    .forEach(key -> byKey.computeIfAbsent(key, first -> new ArrayList<>(1))
                            .add(id));
        }
        move(callingByOwner, callingOwners(before), callingOwners(after), id);
        move(packsByCell, components(before), components(after), id);
        return Optional.ofNullable(before).map(WatchedEntry::change);
    }

    private static void move(
            Map<String, Set<EntryId>> index, Collection<String> before, Collection<String> after, EntryId id) {
        if (before.equals(after)) {
            return;
        }
        before.forEach(key -> index.getOrDefault(key, new HashSet<>()).remove(id));
        after.forEach(
                key -> index.computeIfAbsent(key, first -> new HashSet<>(2)).add(id));
    }

    private static Set<String> callingOwners(WatchedEntry entry) {
        return entry != null && entry.change().callsForAction() ? entry.owners() : Set.of();
    }

    private static List<String> components(WatchedEntry entry) {
        return entry == null ? List.of() : components(entry.change());
    }

    /** The keys under which listings meet what is in force of an entry. */
    public Set<MatchKey> keys(EntryId id) {
        WatchedEntry known = entries.get(id);
        return known == null ? Set.of() : known.keys();
    }

    /** Whether another entry that calls for action may name goods under one of these keys. */
    public boolean othersCall(EntryId id, Collection<MatchKey> keys) {
        return keys.stream()
                .flatMap(this::mayNameTheSame)
                .anyMatch(other ->
                        !other.equals(id) && entries.get(other).change().callsForAction());
    }

    /** Models meet patterns of their owner; a pattern may stand for any goods of its owner. */
    private Stream<EntryId> mayNameTheSame(MatchKey key) {
        return switch (key.kind()) {
            case OWNER -> callingByOwner.getOrDefault(key.owner(), Set.of()).stream();
            case MODEL, CERTIFICATE, GTIN, MARK -> mayName(List.of(key)).stream();
        };
    }

    /** Whether a cell of what is in force of an entry is of a certificate that calls for action. */
    public boolean componentsCall(EntryId id) {
        return components(entries.get(id)).stream()
                .map(cell -> entries.get(EntryId.certificate(cell)))
                .anyMatch(cell -> cell != null && cell.change().callsForAction());
    }

    private void removeKey(MatchKey key, EntryId id) {
        List<EntryId> sharing = byKey.get(key);
        if (sharing != null && sharing.remove(id) && sharing.isEmpty()) {
            byKey.remove(key);
        }
    }

    /** Forgets an entry that was withdrawn and that no listing has a ground from any more. */
    public void forget(EntryId entry) {
        entries.remove(entry);
    }

    /** The certificates in which that certificate's cell is used. */
    public Collection<EntryId> packsOf(EntryId cell) {
        return packsByCell.getOrDefault(cell.reference(), Set.of());
    }

    /** The cells of a certificate as it is after a change; none of other entries. */
    public static List<String> components(EntryChange change) {
        Notice notice = change == null ? null : change.inForce();
        return notice instanceof CertificateNotice certificate ? certificate.componentCertificates() : List.of();
    }
}
