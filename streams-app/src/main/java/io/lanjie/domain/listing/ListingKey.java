package io.lanjie.domain.listing;

import java.util.Objects;

/**
 * Identity of a listing; its text form is the key of every record about it.
 *
 * @param marketplace 1 to 32 of a-z, 0-9 and -
 * @param listingId identifier at the marketplace
 */
public record ListingKey(String marketplace, String listingId) {

    /** Between the two in a record key; no marketplace has it in its name. */
    private static final char SEPARATOR = ':';

    /** Refuses missing parts. */
    public ListingKey {
        Objects.requireNonNull(marketplace, "marketplace");
        Objects.requireNonNull(listingId, "listingId");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException when the text has no colon or nothing on one side of it
     */
    public static ListingKey parse(String text) {
        int colon = text.indexOf(SEPARATOR);
        if (colon <= 0 || colon == text.length() - 1) {
            throw new IllegalArgumentException("expected <marketplace>:<listingId>, found " + text);
        }
        return new ListingKey(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return marketplace + SEPARATOR + listingId;
    }
}
