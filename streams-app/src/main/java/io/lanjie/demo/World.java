package io.lanjie.demo;

import java.time.LocalDate;

/** What all stories of a campaign have in common. */
final class World {

    private final long seed;
    private final LocalDate today;
    private final CertificateBook certificates;
    private final ListingBook listings;
    private final NoticeWriter noticeWriter;
    private final ListingWriter listingWriter;

    World(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
        this.certificates = new CertificateBook(seed);
        this.listings = new ListingBook(seed);
        this.noticeWriter = new NoticeWriter(certificates);
        this.listingWriter = new ListingWriter(listings);
    }

    long seed() {
        return seed;
    }

    LocalDate today() {
        return today;
    }

    CertificateBook certificates() {
        return certificates;
    }

    ListingBook listings() {
        return listings;
    }

    NoticeWriter noticeWriter() {
        return noticeWriter;
    }

    ListingWriter listingWriter() {
        return listingWriter;
    }
}
