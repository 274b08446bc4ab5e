package io.lanjie.pipeline.coverage;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.KnownListing;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.listing.Seen;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.standing.Carrier;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.domain.standing.Standing;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
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

    private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, IntOpenHashSet> byKey = new HashMap<>();
    private final Map<String, IntOpenHashSet> byEntry = new HashMap<>();

    ListingIndex() {
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

    /** Takes a listing in place of what was known of it. */
    void replace(String listing, ListingProfile before, KnownListing now) {
        int number = numberOf(listing);
        if (before != null) {
            keys(before).forEach(key -> remove(byKey, key, number));
        }
        keys(now.profile()).forEach(key -> add(byKey, key, number));
        seen.set(number, now.seen());
    }

    /** Forgets a listing that ended; its grounds are still found by entry. */
    void end(String listing, ListingProfile before) {
        int number = numberOf(listing);
        keys(before).forEach(key -> remove(byKey, key, number));
        seen.set(number, null);
    }

    /** Takes the grounds of a listing in place of those it had. */
    void replace(Standing before, Standing after) {
        String listing = after.key().toString();
        int number = numberOf(listing);
        entries(before).forEach(entry -> remove(byEntry, entry, number));
        entries(after).forEach(entry -> add(byEntry, entry, number));
    }

    /** The listings that carry the key of an entry, or have a ground from it. */
    IntOpenHashSet concernedBy(EntryId entry) {
        IntOpenHashSet both = new IntOpenHashSet(byKey.getOrDefault(entry.toString(), new IntOpenHashSet(0)));
        both.addAll(byEntry.getOrDefault(entry.toString(), new IntOpenHashSet(0)));
        return both;
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
            keys.add(claim.key().toString());
        }
        return keys;
    }

    private static Set<String> entries(Standing standing) {
        Set<String> entries = new HashSet<>();
        for (Ground ground : standing.grounds()) {
            String reference = ground.id().reference();
            entries.add((ground.id().kind() == GroundKind.RECALL
                            ? EntryId.recall(reference)
                            : EntryId.certificate(reference))
                    .toString());
            for (Carrier carrier : ground.carriers()) {
                if (carrier.via() != null) {
                    entries.add(EntryId.certificate(carrier.via()).toString());
                }
            }
        }
        return entries;
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
