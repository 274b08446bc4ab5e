package io.lanjie.kafka.resume;

/**
 * Who takes over from whom.
 *
 * @param applicationId the application that is to start, and never ran
 * @param predecessor the one it follows, or null when nothing is left of that but the topics of the contract
 */
public record Takeover(String applicationId, String predecessor) {

    /** Whether something may be left of the predecessor that tells where it stopped. */
    boolean knowsPredecessor() {
        return predecessor != null;
    }
}
