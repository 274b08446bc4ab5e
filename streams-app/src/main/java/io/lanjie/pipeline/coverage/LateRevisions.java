package io.lanjie.pipeline.coverage;

import io.lanjie.domain.listing.KnownListing;
import io.lanjie.kafka.stored.SeenListings;
import java.time.Duration;
import java.time.Instant;

/**
 * Writes down the versions of listings that said nothing new, so that after a restart older ones are known. Each is left
 * for a while, since the next may come meanwhile, and then a few go at a time: who works off thousands at once makes
 * every order of his thread wait.
 */
final class LateRevisions {

    /** How often some are written. */
    static final Duration TICK = Duration.ofMillis(100);

    private static final int MOST_PER_TICK = 20;

    private final TaskStores stores;
    private final SeenListings seen;
    private final Duration wait;

    private int ripe;
    private Instant ripens = Instant.MAX;

    /** @param wait how long a version is left, at least; twice as long at most, if not too many come */
    LateRevisions(TaskStores stores, SeenListings seen, Duration wait) {
        this.stores = stores;
        this.seen = seen;
        this.wait = wait;
    }

    /** The first version came that is to be written down some time. */
    void begin(Instant now) {
        ripe = 0;
        ripens = now.plus(wait);
    }

    /** Writes what has waited long enough, as much as one tick may. */
    void write(Instant now) {
        if (ripe == 0 && !now.isBefore(ripens)) {
            ripe = seen.unwritten();
            ripens = now.plus(wait);
        }
        for (int count = 0; count < MOST_PER_TICK && ripe > 0; count++) {
            ripe--;
            write(seen.takeUnwritten());
        }
    }

    private void write(int number) {
        if (seen.isPresent(number)) {
            String key = seen.name(number);
            KnownListing current = stores.listing(key).at(seen.version(number), seen.published(number));
            stores.keepListing(key, stores.toBytes(current));
        }
    }
}
