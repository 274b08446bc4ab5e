package io.lanjie.kafka.form;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.AcknowledgementType;
import java.util.List;
import java.util.Set;

/** The form of acknowledgements. */
public final class AcknowledgementForm implements RecordForm<Acknowledgement> {

    private final Set<String> marketplaces;

    /** @param marketplaces those that are configured */
    public AcknowledgementForm(Set<String> marketplaces) {
        this.marketplaces = Set.copyOf(marketplaces);
    }

    @Override
    public List<Refusal> faults(Acknowledgement record) {
        return new Faults()
                .requireKnown(record.getMarketplace(), marketplaces)
                .requireText("listingId", record.getListingId())
                .requireText("orderId", record.getOrderId())
                .require(
                        record.getType() != AcknowledgementType.UNKNOWN,
                        RefusalReason.VERDICT_UNKNOWN,
                        "type",
                        () -> "an answer that this version does not know")
                .require(
                        record.getVersion() >= 1,
                        RefusalReason.FIELD_INVALID,
                        "version",
                        () -> "version is 1 or more, found " + record.getVersion())
                .all();
    }

    @Override
    public List<Refusal> removalFaults(String key) {
        return List.of(
                new Refusal(RefusalReason.FIELD_MISSING, "", "an acknowledgement cannot be taken back by a null"));
    }

    @Override
    public String keyOf(Acknowledgement record) {
        return new ListingKey(record.getMarketplace(), record.getListingId()).toString();
    }
}
