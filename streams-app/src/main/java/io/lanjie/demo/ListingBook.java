package io.lanjie.demo;

/** Everything that belongs to a listing of the sample by its index alone. */
final class ListingBook {

    private final long seed;

    ListingBook(long seed) {
        this.seed = seed;
    }

    Marketplace marketplace(int listing) {
        return Marketplace.of(dice(listing, "marketplace"));
    }

    /** Twelve digits, never two alike: too few for anybody to take them for a certificate number. */
    String listingId(int listing) {
        return Long.toString(
                610_000_000_000L + listing * 397L + dice(listing, "id").below(397));
    }

    String key(int listing) {
        return marketplace(listing).id() + ":" + listingId(listing);
    }

    Dice dice(int listing, String purpose) {
        return Dice.of(seed, listing, purpose.hashCode());
    }
}
