package io.lanjie.simulation;

import io.lanjie.schema.CertificateState;
import java.time.Instant;
import java.util.List;

/**
 * A notice as the contract has it.
 *
 * @param entry kind and reference of what it is about
 * @param state state of the certificate, or null for a recall
 * @param goods what it names; with the affected models among them
 */
record ModelNotice(
        String id,
        String entry,
        CertificateState state,
        Instant effectiveFrom,
        long sequence,
        List<String> reasonCodes,
        List<String> affectedModels,
        List<String> components,
        List<String> replaces,
        ModelGoods goods) {

    /** What a mark sale rests on: the law, which is always in force. */
    static final ModelNotice LAW = new ModelNotice(
            "law", "", null, Instant.EPOCH, 0, List.of(), List.of(), List.of(), List.of(), ModelGoods.NONE);

    static String certificate(String number) {
        return "CERTIFICATE:" + number;
    }

    static String recall(String id) {
        return "RECALL:" + id;
    }

    boolean isRecall() {
        return entry.startsWith("RECALL");
    }

    /** What of the entry is behind the colon. */
    String reference() {
        return entry.substring(entry.indexOf(':') + 1);
    }

    boolean callsForAction() {
        return state != CertificateState.VALID;
    }

    boolean isFinal() {
        return state == CertificateState.REVOKED || state == CertificateState.CANCELLED;
    }

    boolean stops() {
        return state == CertificateState.REVOKED || state == CertificateState.SUSPENDED;
    }

    boolean replaces(ModelNotice other) {
        return replaces.contains(other.id);
    }

    /** Below 0 when this one comes before the other. */
    int compareOrder(ModelNotice other) {
        int byTime = effectiveFrom.compareTo(other.effectiveFrom);
        return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
    }
}
