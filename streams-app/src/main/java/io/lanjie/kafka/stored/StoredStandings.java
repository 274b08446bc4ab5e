package io.lanjie.kafka.stored;

import io.lanjie.domain.standing.Standing;
import io.lanjie.kafka.record.StandingMapping;
import io.lanjie.schema.ListingStanding;

/** Standings as bytes: the same record that is published, so the topic is a journal to resume from. */
public final class StoredStandings {

    private final Layout<ListingStanding> layout = Layout.changed(ListingStanding.getClassSchema());

    /** As stored. */
    public byte[] toBytes(Standing standing) {
        return layout.toBytes(StandingMapping.toRecord(standing));
    }

    /** As stored, of a standing as it is published: record and schema are the same. */
    public byte[] ofPublished(byte[] published) {
        return layout.ofWire(published);
    }

    /** What was stored. */
    public Standing fromBytes(byte[] bytes) {
        return StandingMapping.toDomain(layout.fromBytes(bytes));
    }
}
