package io.lanjie.benchmarks.peer.flink;

import io.lanjie.schema.Attribute;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.Notice;
import io.lanjie.schema.SaleStatus;
import io.lanjie.schema.Sku;
import java.time.Instant;
import java.util.List;

/** Listings of power banks and the certificates they name. */
final class Shop {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private Shop() {}

    static String number(int certificate) {
        return "2025010914" + (100_000 + certificate);
    }

    static String key(int listing) {
        return "taobao:" + listing;
    }

    /**
     * A version of a listing.
     *
     * @param numbers certificates it names: the first as an attribute, with blanks in it, the others at a SKU
     */
    static Listing listing(int listing, long revision, SaleStatus status, List<String> numbers) {
        return Listing.newBuilder()
                .setMarketplace("taobao")
                .setListingId(Integer.toString(listing))
                .setTitle("充电宝 20000毫安 自带线 " + listing)
                .setRevision(revision)
                .setUpdatedAt(NOW.plusSeconds(revision))
                .setSaleStatus(status)
                .setAttributes(numbers.stream()
                        .limit(1)
                        .map(number -> new Attribute("3C证书编号", number.substring(0, 4) + " " + number.substring(4)))
                        .toList())
                .setSkus(List.of(
                        new Sku("sku1", "白色", null, numbers.stream().skip(1).toList(), null)))
                .build();
    }

    static CertificateStatus certificate(int certificate, CertificateState state, int day) {
        return CertificateStatus.newBuilder()
                .setCertificateNumber(number(certificate))
                .setStatus(state)
                .setEffectiveFrom(NOW.plusSeconds(day * 86_400L))
                .setNotice(Notice.newBuilder()
                        .setId("CQC-2026-" + day)
                        .setIssuer("CQC")
                        .build())
                .build();
    }
}
