package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CarriedNumber;
import io.lanjie.benchmarks.peer.dsl.record.SeenListing;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.schema.Listing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.SortedMap;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Makes rows of a listing, one for each number, and tombstones for the rows that went. A version that says nothing new
 * ends here: it costs a hash and a read. The rows sent last are read and replaced in one step, so no cache comes between
 * two versions; with an aggregate of previous and current row sets a cache would, and lose tombstones.
 *
 * <p>The revision kept is that of the last new content. An older version that arrives after an unchanged newer one is
 * therefore not recognised, which would cost a write for each unchanged version.
 */
final class ListingExplosion implements Processor<String, Listing, String, CarriedNumber> {

    /** Name of the store of what was seen of each listing. */
    static final String SEEN = "seen-listings";

    private final NumberClaims claims;
    private ProcessorContext<String, CarriedNumber> context;
    private KeyValueStore<String, SeenListing> seenListings;

    ListingExplosion(NumberClaims claims) {
        this.claims = claims;
    }

    @Override
    public void init(ProcessorContext<String, CarriedNumber> processorContext) {
        context = processorContext;
        seenListings = processorContext.getStateStore(SEEN);
    }

    @Override
    public void process(Record<String, Listing> message) {
        SeenListing seen = seenListings.get(message.key());
        if (message.value() == null) {
            end(message, seen);
            return;
        }
        Listing listing = message.value();
        long contentHash = ContentHash.of(listing);
        if (seen != null && (seen.getContentHash() == contentHash || isOlder(listing, seen))) {
            return;
        }
        long offset = context.recordMetadata().orElseThrow().offset();
        SortedMap<String, CarriedNumber> rows = claims.rows(listing, offset);
        if (seen != null) {
            for (String number : seen.getNumbers()) {
                if (!rows.containsKey(number)) {
                    forward(message, number, null);
                }
            }
        }
        rows.forEach((number, row) -> forward(message, number, row));
        seenListings.put(
                message.key(),
                new SeenListing(
                        contentHash,
                        listing.getRevision(),
                        listing.getUpdatedAt().toEpochMilli(),
                        new ArrayList<>(rows.keySet())));
    }

    private void end(Record<String, Listing> message, SeenListing seen) {
        if (seen != null) {
            seen.getNumbers().forEach(number -> forward(message, number, null));
            seenListings.delete(message.key());
        }
    }

    private void forward(Record<String, Listing> message, String number, CarriedNumber row) {
        context.forward(message.withKey(RowKey.of(message.key(), number)).withValue(row));
    }

    private static boolean isOlder(Listing listing, SeenListing seen) {
        ListingVersion version = new ListingVersion(listing.getRevision(), listing.getUpdatedAt());
        return version.isOlderThan(new ListingVersion(seen.getRevision(), Instant.ofEpochMilli(seen.getUpdatedAt())));
    }
}
