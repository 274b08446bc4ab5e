package io.lanjie.pipeline.coverage;

import it.unimi.dsi.fastutil.ints.IntCollection;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;

/**
 * An inverted index: the listings of each term. Most terms have one listing, and for those no set is made. A listing is
 * taken from a term of many in constant time.
 */
final class PostingLists {

    private static final int NONE = -1;

    private final Object2IntOpenHashMap<String> single = new Object2IntOpenHashMap<>();
    private final Object2ObjectOpenHashMap<String, IntOpenHashSet> several = new Object2ObjectOpenHashMap<>();

    PostingLists() {
        single.defaultReturnValue(NONE);
    }

    void add(String term, int listing) {
        IntOpenHashSet listings = several.get(term);
        if (listings != null) {
            listings.add(listing);
            return;
        }
        int other = single.putIfAbsent(term, listing);
        if (other != NONE && other != listing) {
            single.removeInt(term);
            several.put(term, new IntOpenHashSet(new int[] {other, listing}));
        }
    }

    void remove(String term, int listing) {
        IntOpenHashSet listings = several.get(term);
        if (listings == null) {
            single.remove(term, listing);
        } else if (listings.remove(listing) && listings.isEmpty()) {
            several.remove(term);
        }
    }

    /** Adds the listings of a term to others. */
    void addTo(IntCollection others, String term) {
        IntOpenHashSet listings = several.get(term);
        if (listings != null) {
            others.addAll(listings);
            return;
        }
        int listing = single.getInt(term);
        if (listing != NONE) {
            others.add(listing);
        }
    }

    /** Adds the listings of all terms to others. */
    void addAllTo(IntCollection others) {
        others.addAll(single.values());
        several.values().forEach(others::addAll);
    }
}
