package io.lanjie.demo;

import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.TakedownOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers the outcome from the records that the application wrote. It may be fed bit by bit: first up to the height,
 * then the rest. Records of one key have to come in their order. Not for use by several threads.
 */
public final class ActualOutcomeReader implements ActualOutcome {

    private final Map<String, ListingRecord> listings = new HashMap<>();
    private final List<VersionFault> versionFaults = new ArrayList<>();
    private final Figures refusalsAndDeadLetters = new Figures();

    /** Takes all records. */
    public void takeAll(Iterable<OutputRecord> records) {
        records.forEach(this::take);
    }

    /**
     * Takes a record.
     *
     * @throws IllegalArgumentException if its value is not what its topic holds
     */
    public void take(OutputRecord output) {
        switch (output.topic()) {
            case ORDERS -> order(output.key(), valueOf(output, TakedownOrder.class));
            case STANDINGS -> standing(output);
            case REVIEWS -> review(output);
            case REFUSALS ->
                refusalsAndDeadLetters.refusal(valueOf(output, Refusal.class).getReasonCode());
            case DEAD_LETTERS -> refusalsAndDeadLetters.deadLetter();
        }
    }

    @Override
    public Figures figures() {
        Figures figures = refusalsAndDeadLetters.copy();
        listings.forEach((key, listing) -> {
            figures.listing(marketplaceOf(key), listing.outcome());
            listing.orders().forEach(figures::order);
        });
        return figures;
    }

    @Override
    public Set<String> keys() {
        return Collections.unmodifiableSet(listings.keySet());
    }

    @Override
    public ListingOutcome listing(String key) {
        ListingRecord listing = listings.get(key);
        return listing == null ? ListingOutcome.UNTOUCHED : listing.outcome();
    }

    @Override
    public Optional<Long> issuedAt(String key, long version) {
        return Optional.ofNullable(listings.get(key)).flatMap(listing -> listing.issuedAt(version));
    }

    @Override
    public List<VersionFault> versionFaults() {
        return List.copyOf(versionFaults);
    }

    private void order(String key, TakedownOrder order) {
        of(key).take(order).ifPresent(due -> versionFaults.add(new VersionFault(key, due, order.getVersion())));
    }

    private void standing(OutputRecord output) {
        if (output.value() == null) {
            of(output.key()).forgetStanding();
        } else {
            of(output.key()).take(valueOf(output, ListingStanding.class));
        }
    }

    private void review(OutputRecord output) {
        if (output.value() == null) {
            of(output.key()).closeReviews();
        } else {
            of(output.key()).take(valueOf(output, ReviewItem.class));
        }
    }

    private ListingRecord of(String key) {
        return listings.computeIfAbsent(key, any -> new ListingRecord());
    }

    private static String marketplaceOf(String key) {
        int colon = key.indexOf(':');
        return colon < 0 ? key : key.substring(0, colon);
    }

    private static <T> T valueOf(OutputRecord output, Class<T> type) {
        if (!type.isInstance(output.value())) {
            throw new IllegalArgumentException(output.topic().topicName() + " at key " + output.key() + ": expected a "
                    + type.getSimpleName() + ", found "
                    + (output.value() == null
                            ? "null"
                            : output.value().getClass().getName()));
        }
        return type.cast(output.value());
    }
}
