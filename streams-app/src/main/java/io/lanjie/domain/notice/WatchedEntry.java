package io.lanjie.domain.notice;

import io.lanjie.domain.listing.MatchKey;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An entry of the watch with the goods that it names, read once.
 *
 * @param change what is in force of it
 * @param goods the goods that it names, or null when nothing is in force
 * @param keys the keys under which listings meet it
 * @param owners the owners of the goods that it names by model or by pattern
 */
public record WatchedEntry(EntryChange change, EntryGoods goods, Set<MatchKey> keys, Set<String> owners) {

    /** Copies the sets and refuses missing required parts. */
    public WatchedEntry {
        Objects.requireNonNull(change, "change");
        keys = Set.copyOf(keys);
        owners = Set.copyOf(owners);
    }

    /** Reads the goods that a change names. */
    public static WatchedEntry of(EntryChange change, Function<Notice, EntryGoods> reader) {
        if (change.inForce() == null) {
            return new WatchedEntry(change, null, Set.of(), Set.of());
        }
        EntryGoods goods = reader.apply(change.inForce());
        Set<MatchKey> keys = goods.keys();
        Set<String> owners = keys.stream()
                .filter(key -> key.kind() == MatchKey.Kind.MODEL || key.kind() == MatchKey.Kind.OWNER)
                .map(MatchKey::owner)
                .collect(Collectors.toUnmodifiableSet());
        return new WatchedEntry(change, goods, keys, owners);
    }
}
