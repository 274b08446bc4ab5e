package io.lanjie.matching.reading;

/**
 * Is told of candidates that were none, and why. Matching does the same whoever listens; the pipeline listens to
 * nothing.
 */
public interface MatchLog {

    /** Listens to nothing. */
    MatchLog SILENT = (field, from, until, reason) -> {};

    /**
     * A candidate was rejected.
     *
     * @param field the text
     * @param from index of its first character in the normalised text
     * @param until index behind its last
     * @param reason why it is none
     */
    void rejected(FieldText field, int from, int until, RejectionReason reason);

    /**
     * Something found is remarkable, and stays a claim.
     *
     * @param field the text
     * @param from index of its first character in the normalised text
     * @param until index behind its last
     * @param remark what is worth knowing
     */
    default void remarked(FieldText field, int from, int until, Remark remark) {}
}
