package io.lanjie.schema.catalogue;

import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.RecallNotice;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.ReviewDecision;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.TakedownOrder;
import io.lanjie.schema.internal.EntryChanged;
import io.lanjie.schema.internal.PolicyChanged;
import io.lanjie.schema.internal.StoredClaim;
import io.lanjie.schema.internal.StoredEntry;
import io.lanjie.schema.internal.StoredListing;
import io.lanjie.schema.internal.StoredNotice;
import io.lanjie.schema.internal.StoredSku;
import io.lanjie.schema.internal.WatchReady;
import io.lanjie.schema.internal.WatchRecord;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** All record types: those that others read and write, and those that are kept inside. */
public final class SchemaCatalogue {

    private static final List<Class<? extends SpecificRecord>> TOPIC_RECORDS = List.of(
            Acknowledgement.class,
            CertificateStatus.class,
            Listing.class,
            ListingStanding.class,
            RecallNotice.class,
            Refusal.class,
            ReviewDecision.class,
            ReviewItem.class,
            TakedownOrder.class);

    private static final List<Class<? extends SpecificRecord>> INTERNAL_RECORDS = List.of(
            EntryChanged.class,
            PolicyChanged.class,
            StoredClaim.class,
            StoredEntry.class,
            StoredListing.class,
            StoredNotice.class,
            StoredSku.class,
            WatchReady.class,
            WatchRecord.class);

    private SchemaCatalogue() {}

    /** Values of the topics that marketplaces, regulators and reviewers share with the application. */
    public static List<Class<? extends SpecificRecord>> topicRecords() {
        return TOPIC_RECORDS;
    }

    /** What is kept in state stores and in topics of the application's own; old ones are read after an upgrade. */
    public static List<Class<? extends SpecificRecord>> internalRecords() {
        return INTERNAL_RECORDS;
    }

    /**
     * The schema of a record as others see it: complete in itself, and without the notes that the Java classes carry
     * for Avro's own use.
     */
    public static Schema published(Class<? extends SpecificRecord> recordClass) {
        String withNotes = SpecificData.get().getSchema(recordClass).toString();
        return new Schema.Parser()
                .parse(withNotes.replace("{\"type\":\"string\",\"avro.java.string\":\"String\"}", "\"string\""));
    }
}
