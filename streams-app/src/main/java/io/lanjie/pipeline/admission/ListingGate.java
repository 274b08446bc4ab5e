package io.lanjie.pipeline.admission;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.kafka.record.ListingMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.Listing;
import io.lanjie.schema.Sku;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Checks listings as published. */
final class ListingGate extends KeyedGate<Listing> {

    private final Set<String> marketplaces;

    ListingGate(WireFormat wire, Set<String> marketplaces) {
        super(wire, Listing.class, Listing.getClassSchema());
        this.marketplaces = Set.copyOf(marketplaces);
    }

    @Override
    Verdict removal(String key, SourcePosition source) {
        ListingKey listing;
        try {
            listing = ListingKey.parse(key);
        } catch (IllegalArgumentException notAKey) {
            return refused(RefusalReason.FIELD_INVALID, "key", notAKey.getMessage(), null);
        }
        return Marketplaces.fault(listing.marketplace(), marketplaces)
                .<Verdict>map(fault -> new Verdict.Refused(fault, null))
                .orElseGet(() -> new Verdict.Passes(new Arrival.ListingEnded(listing, source)));
    }

    @Override
    Optional<Refusal> fault(Listing record) {
        return Marketplaces.fault(record.getMarketplace(), marketplaces)
                .or(() -> missing("listingId", record.getListingId()))
                .or(() -> missing("title", record.getTitle()))
                .or(() -> revisionFault(record))
                .or(() -> skuFault(record));
    }

    @Override
    String keyOf(Listing record) {
        return new ListingKey(record.getMarketplace(), record.getListingId()).toString();
    }

    @Override
    Arrival arrival(Listing record, SourcePosition source) {
        return new Arrival.ListingArrived(ListingMapping.toDomain(record), source);
    }

    private static Optional<Refusal> revisionFault(Listing record) {
        return record.getRevision() < 0
                ? Optional.of(new Refusal(
                        RefusalReason.FIELD_INVALID, "revision", "revision is 0 or more, found " + record.getRevision()))
                : Optional.empty();
    }

    private static Optional<Refusal> skuFault(Listing record) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < record.getSkus().size(); index++) {
            Sku sku = record.getSkus().get(index);
            String field = "skus[" + index + "].skuId";
            if (sku.getSkuId().isBlank()) {
                return missing(field, sku.getSkuId());
            }
            if (!seen.add(sku.getSkuId())) {
                return Optional.of(new Refusal(
                        RefusalReason.FIELD_INVALID, field, "two SKUs have the identifier " + sku.getSkuId()));
            }
        }
        return Optional.empty();
    }
}
