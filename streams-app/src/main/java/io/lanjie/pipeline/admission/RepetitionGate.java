package io.lanjie.pipeline.admission;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.listing.Fingerprint;
import io.lanjie.domain.listing.KeyedHash;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.stored.SeenListings;
import io.lanjie.kafka.wire.ListingOutline;
import io.lanjie.kafka.wire.ListingOutlines;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.streams.processor.StateStore;

/**
 * Knows a listing's record that is, but for the version, the one taken last, and lets it pass unread: nearly all are.
 * What it says was judged when it first came; the rules by which that was done are part of the fingerprint, so what
 * other rules would refuse is judged again.
 */
final class RepetitionGate implements Gate {

    private final Gate behind;
    private final ListingOutlines outlines;
    private final KeyedHash hash;
    private final byte[] rules;

    private SeenListings seen;

    /**
     * @param behind judges what is no repetition
     * @param outlines finds the version in bytes
     * @param hash makes fingerprints
     * @param rules version of all rules by which listings are admitted and read
     */
    RepetitionGate(Gate behind, ListingOutlines outlines, KeyedHash hash, String rules) {
        this.behind = behind;
        this.outlines = outlines;
        this.hash = hash;
        this.rules = rules.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void open(Function<String, StateStore> stores) {
        behind.open(stores);
        seen = (SeenListings) stores.apply(StoreNames.SEEN_LISTINGS);
    }

    @Override
    public Verdict judge(SourcePosition source, byte[] key, byte[] value) {
        ListingOutline outline = outlines.of(value);
        if (outline == null || outline.revision() < 0 || key == null) {
            return read(source, key, value);
        }
        Fingerprint published = fingerprint(value, outline);
        String listing = new String(key, StandardCharsets.UTF_8);
        int number = seen.find(listing);
        return seen.cameIn(number, published)
                ? new Verdict.Passes(new Arrival.ListingRepeated(ListingKey.parse(listing), version(outline)))
                : with(published, behind.judge(source, key, value));
    }

    /** The first of its schema: its outline can be made once it was read. */
    private Verdict read(SourcePosition source, byte[] key, byte[] value) {
        Verdict verdict = behind.judge(source, key, value);
        if (!isListing(verdict)) {
            return verdict;
        }
        outlines.learn(value);
        ListingOutline outline = outlines.of(value);
        return outline == null ? verdict : with(fingerprint(value, outline), verdict);
    }

    private static boolean isListing(Verdict verdict) {
        return verdict instanceof Verdict.Passes passes && passes.arrival() instanceof Arrival.ListingArrived;
    }

    private static Verdict with(Fingerprint published, Verdict verdict) {
        return verdict instanceof Verdict.Passes passes && passes.arrival() instanceof Arrival.ListingArrived arrived
                ? new Verdict.Passes(new Arrival.ListingArrived(arrived.listing(), published))
                : verdict;
    }

    private Fingerprint fingerprint(byte[] value, ListingOutline outline) {
        return hash.add(rules.length)
                .add(rules, 0, rules.length)
                .add(outline.begin())
                .add(value, 0, outline.begin())
                .add(value, outline.end(), value.length)
                .finish();
    }

    private static ListingVersion version(ListingOutline outline) {
        return new ListingVersion(outline.revision(), Instant.ofEpochMilli(outline.updatedAt()));
    }
}
