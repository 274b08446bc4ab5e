package io.lanjie.matching;

import io.lanjie.matching.reading.RejectionReason;

/**
 * Something that looks like a match and is none.
 *
 * @param field where in the listing
 * @param written the text as the seller wrote it
 * @param start offset of the text in its field, in UTF-16 code units
 * @param end offset behind it
 * @param reason why it is none
 */
public record Rejection(String field, String written, int start, int end, RejectionReason reason) {}
