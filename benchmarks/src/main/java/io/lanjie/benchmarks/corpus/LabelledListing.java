package io.lanjie.benchmarks.corpus;

import io.lanjie.domain.listing.Listing;
import java.util.List;

/**
 * A listing with what a person found in it.
 *
 * @param id identifier in the corpus
 * @param tags the dodges and near-misses in it, and "hard" or "easy"
 * @param listing the listing
 * @param expected what it carries
 */
public record LabelledListing(String id, List<String> tags, Listing listing, Expected expected) {

    /** Tag of listings on which two careful people could differ: shown, and counted in no figure. */
    public static final String OPEN_QUESTION = "open-question";

    /** Copies the list. */
    public LabelledListing {
        tags = List.copyOf(tags);
    }

    /** Whether what is expected of it is beyond doubt. */
    public boolean isSettled() {
        return !tags.contains(OPEN_QUESTION);
    }
}
