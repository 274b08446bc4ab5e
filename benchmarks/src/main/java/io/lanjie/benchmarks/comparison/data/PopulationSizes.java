package io.lanjie.benchmarks.comparison.data;

import java.util.List;

/**
 * How many there are of each.
 *
 * @param listings those of the bulk load
 * @param warmUpListings those that come before it
 * @param spareListings those that may come later, one by one: marks of the end of a phase
 * @param certificates all certificates, struck and valid
 * @param numbersWithoutCertificate numbers in listings that no notice ever speaks of
 * @param hot for each hot certificate the number of its listings
 * @param wideNotices certificates with {@code wideListings} listings each
 * @param wideListings listings of each of them
 * @param smallListings listings of the certificate that is struck while a hot one is worked off
 * @param burstShare how many of the numbers of listings belong to the certificates of the burst, 0 to 1
 */
public record PopulationSizes(
        int listings,
        int warmUpListings,
        int spareListings,
        int certificates,
        int numbersWithoutCertificate,
        List<Integer> hot,
        int wideNotices,
        int wideListings,
        int smallListings,
        double burstShare) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the listings do not suffice for the certificates that have a set number of
     *     them
     */
    public PopulationSizes {
        hot = List.copyOf(hot);
        if (reserved(hot, wideNotices, wideListings, smallListings) > listings) {
            throw new IllegalArgumentException("too few listings, " + listings + ", for the hot and wide certificates");
        }
    }

    /** All listings there may ever be. */
    public int capacity() {
        return warmUpListings + listings + spareListings;
    }

    /** Listings that carry a certificate with a set number of listings. */
    long reserved() {
        return reserved(hot, wideNotices, wideListings, smallListings);
    }

    private static long reserved(List<Integer> hot, int wideNotices, int wideListings, int smallListings) {
        long sum = hot.stream().mapToLong(Integer::longValue).sum();
        return sum + (long) wideNotices * wideListings + smallListings;
    }
}
