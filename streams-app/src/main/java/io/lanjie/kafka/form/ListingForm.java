package io.lanjie.kafka.form;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.schema.Listing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The form of listings. */
public final class ListingForm implements RecordForm<Listing> {

    private final Set<String> marketplaces;

    /** @param marketplaces those that are configured */
    public ListingForm(Set<String> marketplaces) {
        this.marketplaces = Set.copyOf(marketplaces);
    }

    @Override
    public List<Refusal> faults(Listing record) {
        Faults faults = new Faults()
                .requireKnown(record.getMarketplace(), marketplaces)
                .requireText("listingId", record.getListingId())
                .requireText("title", record.getTitle())
                .require(
                        record.getRevision() >= 0,
                        RefusalReason.FIELD_INVALID,
                        "revision",
                        () -> "revision is 0 or more, found " + record.getRevision());
        checkSkus(record, faults);
        return faults.all();
    }

    @Override
    public List<Refusal> removalFaults(String key) {
        try {
            return new Faults()
                    .requireKnown(ListingKey.parse(key).marketplace(), marketplaces)
                    .all();
        } catch (IllegalArgumentException notAKey) {
            return List.of(new Refusal(RefusalReason.FIELD_INVALID, "key", notAKey.getMessage()));
        }
    }

    @Override
    public String keyOf(Listing record) {
        return new ListingKey(record.getMarketplace(), record.getListingId()).toString();
    }

    private static void checkSkus(Listing record, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < record.getSkus().size(); index++) {
            String skuId = record.getSkus().get(index).getSkuId();
            String field = "skus[" + index + "].skuId";
            faults.requireText(field, skuId)
                    .require(
                            skuId.isBlank() || seen.add(skuId),
                            RefusalReason.FIELD_INVALID,
                            field,
                            () -> "two SKUs have the identifier " + skuId);
        }
    }
}
