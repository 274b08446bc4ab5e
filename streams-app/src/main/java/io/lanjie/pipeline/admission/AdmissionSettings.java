package io.lanjie.pipeline.admission;

import io.lanjie.kafka.HistoryBoundary;
import io.lanjie.kafka.form.RecordForm;
import java.util.Set;

/**
 * What admission has to know.
 *
 * @param noticePartitions most partitions that a notice topic has; above 1 notices go through a topic of one
 * @param listingPartitions number of listing partitions
 * @param marketplaces the marketplaces that are served
 * @param mostListingBytes bound of a listing's key and value together, bytes
 * @param history where the listings that stood in their topic at this start end
 */
public record AdmissionSettings(
        int noticePartitions,
        int listingPartitions,
        Set<String> marketplaces,
        int mostListingBytes,
        HistoryBoundary history) {

    /** Bound of a listing that the contract names, bytes. */
    public static final int MOST_LISTING_BYTES = RecordForm.MOST_BYTES;

    /**
     * Bound of a notice, an answer and a review decision, bytes: several notices of one entry wait in one record of a
     * store, which has to fit into a message.
     */
    static final int MOST_OTHER_BYTES = 64 * 1024;

    /** Copies the set. */
    public AdmissionSettings {
        marketplaces = Set.copyOf(marketplaces);
    }
}
