package io.lanjie.pipeline.coverage;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.KnownListing;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.Seen;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.standing.CarriedGoods;
import io.lanjie.domain.standing.Carrier;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.Standing;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a task knows of its listings without reading a store: what was seen last of each, which carry a key, and which
 * have a ground from an entry. Listings have numbers of their own here, given when they first come; fan-outs hold on to
 * them, so they are not given again before the task starts anew.
 */
final class ListingIndex {

    private static final int UNKNOWN = -1;
    private static final IntOpenHashSet NOBODY = new IntOpenHashSet(0);

    private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, IntOpenHashSet> byKey = new HashMap<>();
    private final Map<String, IntOpenHashSet> byEntry = new HashMap<>();
    private final int rules;
    private int readByOtherRules;

    /** @param rules hash of the rules in use; listings read by others are counted */
    ListingIndex(int rules) {
        this.rules = rules;
        numbers.defaultReturnValue(UNKNOWN);
    }

    /** What was seen last of a listing, or null when it is not there. */
    Seen seen(String listing) {
        int number = numbers.getInt(listing);
        return number == UNKNOWN ? null : seen.get(number);
    }

    void see(String listing, Seen now) {
        seen.set(numberOf(listing), now);
    }

    /** How many listings were read by other rules than those in use, and wait to be read again. */
    int readByOtherRules() {
        return readByOtherRules;
    }

    private void count(Seen listing, int change) {
        if (listing != null && listing.rules() != rules) {
            readByOtherRules += change;
        }
    }

    /** Takes a listing in place of what was known of it. */
    void replace(String listing, ListingProfile before, KnownListing now) {
        int number = numberOf(listing);
        if (before != null) {
            keys(before).forEach(key -> remove(byKey, key, number));
        }
        keys(now.profile()).forEach(key -> add(byKey, key, number));
        count(seen.get(number), -1);
        seen.set(number, now.seen());
        count(now.seen(), 1);
    }

    /** Forgets a listing that ended; its grounds are still found by entry. */
    void end(String listing, ListingProfile before) {
        int number = numberOf(listing);
        keys(before).forEach(key -> remove(byKey, key, number));
        count(seen.get(number), -1);
        seen.set(number, null);
    }

    /** Takes the grounds of a listing in place of those it had. */
    void replace(Standing before, Standing after) {
        String listing = after.key().toString();
        int number = numberOf(listing);
        entries(before).forEach(entry -> remove(byEntry, entry, number));
        entries(after).forEach(entry -> add(byEntry, entry, number));
    }

    /** The listings that carry a key under which an entry is met, or have a ground from it. */
    IntOpenHashSet concernedBy(EntryId entry, Collection<MatchKey> keys) {
        IntOpenHashSet concerned = new IntOpenHashSet(byEntry.getOrDefault(entry.toString(), NOBODY));
        for (MatchKey key : keys) {
            concerned.addAll(byKey.getOrDefault(key.toString(), NOBODY));
            concerned.addAll(byEntry.getOrDefault(key.toString(), NOBODY));
        }
        return concerned;
    }

    /** The listings that carry any key, or have any ground. */
    IntOpenHashSet all() {
        IntOpenHashSet all = new IntOpenHashSet();
        byKey.values().forEach(all::addAll);
        byEntry.values().forEach(all::addAll);
        return all;
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return numbers.size();
    }

    private int numberOf(String listing) {
        int known = numbers.getInt(listing);
        if (known != UNKNOWN) {
            return known;
        }
        int number = names.size();
        names.add(listing);
        seen.add(null);
        numbers.put(listing, number);
        return number;
    }

    private static Set<String> keys(ListingProfile profile) {
        Set<String> keys = new HashSet<>();
        for (Claim claim : profile.claims()) {
            claim.key().meeting().forEach(key -> keys.add(key.toString()));
        }
        return keys;
    }

    private static Set<String> entries(Standing standing) {
        Set<String> entries = new HashSet<>();
        for (Ground ground : standing.grounds()) {
            entries.add(entry(ground.id()));
            for (Carrier carrier : ground.carriers()) {
                if (carrier.via() != null) {
                    entries.add(EntryId.certificate(carrier.via()).toString());
                }
                addKeys(carrier.goods(), entries);
            }
        }
        return entries;
    }

    /** What the seller took out, or ended, is still judged by what the watch says of the same goods. */
    private static void addKeys(CarriedGoods goods, Set<String> entries) {
        for (MatchKey key : goods.keys()) {
            key.meeting().forEach(met -> entries.add(met.toString()));
        }
        goods.otherNumbers()
                .forEach(number -> entries.add(MatchKey.certificate(number).toString()));
    }

    /** A mark sale has no entry, yet a listing that has nothing else must be found when everything is decided anew. */
    private static String entry(GroundId id) {
        return switch (id.kind()) {
            case RECALL -> EntryId.recall(id.reference()).toString();
            case CERTIFICATE, COMPONENT -> EntryId.certificate(id.reference()).toString();
            case MARK_SALE -> id.toString();
        };
    }

    private static void add(Map<String, IntOpenHashSet> index, String key, int number) {
        // Most keys have one listing: begin as small as can be.
        index.computeIfAbsent(key, absent -> new IntOpenHashSet(1)).add(number);
    }

    private static void remove(Map<String, IntOpenHashSet> index, String key, int number) {
        IntOpenHashSet listings = index.get(key);
        if (listings != null && listings.remove(number) && listings.isEmpty()) {
            index.remove(key);
        }
    }
}
