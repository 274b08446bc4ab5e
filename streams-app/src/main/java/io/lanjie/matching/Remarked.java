package io.lanjie.matching;

import io.lanjie.matching.reading.Remark;

/**
 * Something remarkable about what was found; it stays found.
 *
 * @param field where in the listing
 * @param written the text as the seller wrote it
 * @param remark what is worth knowing
 */
public record Remarked(String field, String written, Remark remark) {}
