package io.lanjie.simulation;

import io.lanjie.schema.CertificateState;
import java.time.Instant;
import java.util.List;

/** A notice as the contract has it. */
record ModelNotice(
        String id,
        String certificate,
        CertificateState state,
        Instant effectiveFrom,
        long sequence,
        List<String> reasonCodes,
        List<String> affectedModels,
        List<String> components,
        List<String> replaces) {

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
