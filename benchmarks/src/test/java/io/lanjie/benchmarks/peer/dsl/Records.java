package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.Notice;
import io.lanjie.schema.SaleStatus;
import java.time.Instant;
import java.util.List;

/** Records as publishers write them. */
final class Records {

    private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");

    private Records() {}

    /** A power bank under these numbers. */
    static Listing listing(String listingId, long revision, String... numbers) {
        return Listing.newBuilder()
                .setMarketplace("jd")
                .setListingId(listingId)
                .setTitle("充电宝 20000毫安 自带线")
                .setRevision(revision)
                .setUpdatedAt(BEGIN.plusSeconds(revision))
                .setUrl("https://item.example.com/" + listingId)
                .setSellerId("seller1")
                .setCertificateNumbers(List.of(numbers))
                .build();
    }

    static Listing offSale(Listing listing) {
        return Listing.newBuilder(listing).setSaleStatus(SaleStatus.OFF_SALE).build();
    }

    static CertificateStatus notice(String number, CertificateState state, int day, String... reasonCodes) {
        return CertificateStatus.newBuilder()
                .setCertificateNumber(number)
                .setStatus(state)
                .setEffectiveFrom(BEGIN.plusSeconds(day * 86_400L))
                .setReasonCodes(List.of(reasonCodes))
                .setNotice(Notice.newBuilder()
                        .setId("CQC-2026-" + day)
                        .setIssuer("CQC")
                        .build())
                .build();
    }
}
