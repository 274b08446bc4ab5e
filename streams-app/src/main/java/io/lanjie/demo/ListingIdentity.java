package io.lanjie.demo;

/**
 * A listing and the story it plays in.
 *
 * @param key its key in every topic
 * @param marketplace where it is sold
 * @param story name of its story
 */
record ListingIdentity(String key, Marketplace marketplace, String story) {

    static ListingIdentity of(ListingBook book, int listing, Cast cast) {
        Marketplace marketplace = book.marketplace(listing);
        return new ListingIdentity(book.key(listing), marketplace, cast.story().name());
    }
}
