package io.lanjie.pipeline.admission;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.kafka.form.ListingForm;
import io.lanjie.kafka.record.ListingMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.Listing;
import java.util.Set;

/** Checks listings as published. */
final class ListingGate extends KeyedGate<Listing> {

    ListingGate(WireFormat wire, Set<String> marketplaces) {
        super(wire, new ListingForm(marketplaces), Listing.class, Listing.getClassSchema());
    }

    @Override
    Arrival removal(String key, SourcePosition source) {
        return new Arrival.ListingEnded(ListingKey.parse(key));
    }

    @Override
    Arrival arrival(Listing record, SourcePosition source) {
        return new Arrival.ListingArrived(ListingMapping.toDomain(record), null);
    }
}
