package io.lanjie.kafka.record;

import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.Seller;
import io.lanjie.domain.listing.Sku;
import io.lanjie.schema.Listing;
import io.lanjie.schema.SaleStatus;

/** Listings as records and as the domain's words. */
public final class ListingMapping {

    private ListingMapping() {}

    /** Of a listing that passed admission. A sale status that this version does not know counts as on sale. */
    public static io.lanjie.domain.listing.Listing toDomain(Listing listing) {
        return new io.lanjie.domain.listing.Listing(
                new ListingKey(listing.getMarketplace(), listing.getListingId()),
                listing.getTitle(),
                new ListingVersion(listing.getRevision(), listing.getUpdatedAt()),
                listing.getSaleStatus() != SaleStatus.OFF_SALE,
                new Seller(listing.getSellerId(), listing.getSellerCreditCode(), listing.getShopName()),
                listing.getUrl(),
                listing.getBrand(),
                listing.getModel(),
                listing.getCategory(),
                listing.getDescription(),
                listing.getCertificateNumbers(),
                listing.getAttributes().stream()
                        .map(attribute -> new Attribute(attribute.getName(), attribute.getValue()))
                        .toList(),
                listing.getGtins(),
                listing.getImageTexts(),
                listing.getSkus().stream().map(ListingMapping::toDomain).toList());
    }

    private static Sku toDomain(io.lanjie.schema.Sku sku) {
        return new Sku(sku.getSkuId(), sku.getName(), sku.getModel(), sku.getCertificateNumbers(), sku.getGtin());
    }
}
