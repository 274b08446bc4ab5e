package io.lanjie.pipeline.coverage;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.ListingKeys;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.standing.CarriedGoods;
import io.lanjie.domain.standing.Carrier;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.Standing;
import io.lanjie.kafka.stored.SeenListings;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What a task knows of its listings without reading a store: what was seen last of each, which carry a key, and which
 * have a ground from an entry. Listings have numbers of their own here, given when they first come; fan-outs hold on to
 * them, so they are not given again before the task starts anew.
 */
final class ListingIndex {

    private final SeenListings seen;
    private final PostingLists byKey = new PostingLists();
    private final PostingLists byEntry = new PostingLists();
    private final int rules;
    private int readByOtherRules;

    /**
     * @param seen what is kept at hand of each listing; empty
     * @param rules hash of the rules in use; listings read by others are counted
     */
    ListingIndex(SeenListings seen, int rules) {
        this.seen = seen;
        this.rules = rules;
    }

    /** What is kept at hand of each listing. */
    SeenListings seen() {
        return seen;
    }

    /** How many listings were read by other rules than those in use, and wait to be read again. */
    int readByOtherRules() {
        return readByOtherRules;
    }

    private void count(int number, int change) {
        if (seen.isPresent(number) && seen.rules(number) != rules) {
            readByOtherRules += change;
        }
    }

    /** Takes a listing in place of what was known of it, null where nothing was. */
    void replace(String listing, ListingProfile before, ListingKeys now) {
        int number = seen.number(listing);
        if (before != null) {
            keys(before).forEach(key -> byKey.remove(key, number));
        }
        now.keys().forEach(key -> addTerms(key, number));
        count(number, -1);
        seen.keep(number, now);
        count(number, 1);
    }

    /** Forgets a listing that ended; its grounds are still found by entry. */
    void end(String listing, ListingProfile before) {
        int number = seen.number(listing);
        keys(before).forEach(key -> byKey.remove(key, number));
        count(number, -1);
        seen.end(number);
    }

    /** Takes the grounds of a listing in place of those it had. */
    void replace(Standing before, Standing after) {
        int number = seen.number(after.key().toString());
        entries(before).forEach(entry -> byEntry.remove(entry, number));
        entries(after).forEach(entry -> byEntry.add(entry, number));
    }

    /** The listings that carry a key under which an entry is met, or have a ground from it. */
    IntOpenHashSet concernedBy(EntryId entry, Collection<MatchKey> keys) {
        IntOpenHashSet concerned = new IntOpenHashSet();
        byEntry.addTo(concerned, entry.toString());
        for (MatchKey key : keys) {
            byKey.addTo(concerned, key.toString());
            byEntry.addTo(concerned, key.toString());
        }
        return concerned;
    }

    /** The listings that carry any key, or have any ground. */
    IntOpenHashSet all() {
        IntOpenHashSet all = new IntOpenHashSet();
        byKey.addAllTo(all);
        byEntry.addAllTo(all);
        return all;
    }

    String name(int number) {
        return seen.name(number);
    }

    int size() {
        return seen.size();
    }

    private void addTerms(MatchKey key, int number) {
        for (MatchKey met : key.meeting()) {
            byKey.add(met.toString(), number);
        }
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
}
