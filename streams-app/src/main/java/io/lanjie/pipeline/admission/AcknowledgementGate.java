package io.lanjie.pipeline.admission;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.kafka.record.AnswerMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.AcknowledgementType;
import java.util.Optional;
import java.util.Set;

/** Checks acknowledgements as published. */
final class AcknowledgementGate extends KeyedGate<Acknowledgement> {

    private final Set<String> marketplaces;

    AcknowledgementGate(WireFormat wire, Set<String> marketplaces) {
        super(wire, Acknowledgement.class, Acknowledgement.getClassSchema());
        this.marketplaces = Set.copyOf(marketplaces);
    }

    @Override
    Verdict removal(String key, SourcePosition source) {
        return refused(RefusalReason.FIELD_MISSING, "", "an acknowledgement cannot be taken back by a null", null);
    }

    @Override
    Optional<Refusal> fault(Acknowledgement record) {
        return Marketplaces.fault(record.getMarketplace(), marketplaces)
                .or(() -> missing("listingId", record.getListingId()))
                .or(() -> missing("orderId", record.getOrderId()))
                .or(() -> typeFault(record))
                .or(() -> versionFault(record));
    }

    @Override
    String keyOf(Acknowledgement record) {
        return new ListingKey(record.getMarketplace(), record.getListingId()).toString();
    }

    @Override
    Arrival arrival(Acknowledgement record, SourcePosition source) {
        return new Arrival.AnswerArrived(AnswerMapping.toDomain(record), source);
    }

    private static Optional<Refusal> typeFault(Acknowledgement record) {
        return record.getType() == AcknowledgementType.UNKNOWN
                ? Optional.of(new Refusal(
                        RefusalReason.VERDICT_UNKNOWN, "type", "an answer that this version does not know"))
                : Optional.empty();
    }

    private static Optional<Refusal> versionFault(Acknowledgement record) {
        return record.getVersion() < 1
                ? Optional.of(new Refusal(
                        RefusalReason.FIELD_INVALID, "version", "version is 1 or more, found " + record.getVersion()))
                : Optional.empty();
    }
}
