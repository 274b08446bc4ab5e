package io.lanjie.pipeline.admission;

import io.lanjie.kafka.form.RecordForm;
import java.util.Set;

/**
 * What admission has to know.
 *
 * @param noticePartitions most partitions that a notice topic has; above 1 notices go through a topic of one
 * @param listingPartitions number of listing partitions
 * @param marketplaces the marketplaces that are served
 * @param mostListingBytes bound of a listing's key and value together, bytes
 */
public record AdmissionSettings(
        int noticePartitions, int listingPartitions, Set<String> marketplaces, int mostListingBytes) {

    /** Bound of a listing that the contract names, bytes. */
    public static final int MOST_LISTING_BYTES = RecordForm.MOST_BYTES;

    /** Copies the set. */
    public AdmissionSettings {
        marketplaces = Set.copyOf(marketplaces);
    }
}
