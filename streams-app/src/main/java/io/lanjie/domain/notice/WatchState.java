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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The watch as it stands: what is in force of each entry, the goods it names, which entries name the goods under
 * a key, and the certificates that name a cell as their component.
 */
public final class WatchState implements Watch {

    private final Function<Notice, EntryGoods> reader;
    private final Map<EntryId, EntryChange> entries = new HashMap<>();
    private final Map<EntryId, EntryGoods> goods = new HashMap<>();
    private final Map<MatchKey, List<EntryId>> byKey = new HashMap<>();
    private final Map<String, Set<EntryId>> packsByCell = new HashMap<>();
    private final Map<String, Set<EntryId>> callingByOwner = new HashMap<>();
    private long version;

    /** @param reader reads the goods that a notice names */
    public WatchState(Function<Notice, EntryGoods> reader) {
        this.reader = reader;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public Optional<EntryChange> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public Optional<EntryGoods> goods(EntryId id) {
        return Optional.ofNullable(goods.get(id));
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
        EntryChange before = entries.put(id, change);
        keys(id).forEach(key -> removeKey(key, id));
        owners(id)
                .forEach(owner ->
                        callingByOwner.getOrDefault(owner, new HashSet<>()).remove(id));
        if (change.inForce() == null) {
            goods.remove(id);
        } else {
            goods.put(id, reader.apply(change.inForce()));
        }
        // Most keys are one entry's: as small a list as can be.
        keys(id).forEach(key ->
                byKey.computeIfAbsent(key, first -> new ArrayList<>(1)).add(id));
        if (change.callsForAction()) {
            owners(id)
                    .forEach(owner -> callingByOwner
                            .computeIfAbsent(owner, first -> new HashSet<>(2))
                            .add(id));
        }
        components(before)
                .forEach(cell -> packsByCell.getOrDefault(cell, new HashSet<>()).remove(id));
        components(change)
                .forEach(cell -> packsByCell
                        .computeIfAbsent(cell, key -> new HashSet<>())
                        .add(id));
        return Optional.ofNullable(before);
    }

    /** The keys under which listings meet what is in force of an entry. */
    public Set<MatchKey> keys(EntryId id) {
        EntryGoods named = goods.get(id);
        return named == null ? Set.of() : named.keys();
    }

    /** Whether another entry that calls for action may name goods under one of these keys. */
    public boolean othersCall(EntryId id, Collection<MatchKey> keys) {
        return keys.stream()
                .flatMap(this::mayNameTheSame)
                .anyMatch(other -> !other.equals(id) && entries.get(other).callsForAction());
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
                .anyMatch(cell -> cell != null && cell.callsForAction());
    }

    private Set<String> owners(EntryId id) {
        return keys(id).stream()
                .filter(key -> key.kind() == MatchKey.Kind.MODEL || key.kind() == MatchKey.Kind.OWNER)
                .map(MatchKey::owner)
                .collect(Collectors.toSet());
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
