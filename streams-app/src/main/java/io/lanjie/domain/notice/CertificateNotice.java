package io.lanjie.domain.notice;

import io.lanjie.domain.SourcePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The state of one certificate from a moment on, as its issuing body publishes it.
 *
 * @param number 16 digits (CNCA numbering rule: year, body, category, sequence)
 * @param state the new state
 * @param effectiveFrom from when it holds
 * @param effectiveUntil announced end of a suspension, or null; informational: its passing changes nothing
 * @param sequence orders notices of the same effective time
 * @param reasonCodes CNCA reason codes of that state
 * @param reasonText reason in words, or null
 * @param details what the certificate says of product and companies
 * @param affectedModels models concerned as written; empty: the whole certificate (Regulations art. 29)
 * @param componentCertificates certificates of the cells used in the product
 * @param publication the publication
 * @param source the record it came in
 */
public record CertificateNotice(
        String number,
        CertificateState state,
        Instant effectiveFrom,
        LocalDate effectiveUntil,
        long sequence,
        List<String> reasonCodes,
        String reasonText,
        CertificateDetails details,
        List<String> affectedModels,
        List<String> componentCertificates,
        Publication publication,
        SourcePosition source)
        implements Notice {

    /** Copies the lists and refuses missing required parts. */
    public CertificateNotice {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(source, "source");
        reasonCodes = List.copyOf(reasonCodes);
        affectedModels = List.copyOf(affectedModels);
        componentCertificates = List.copyOf(componentCertificates);
    }

    @Override
    public EntryId entry() {
        return EntryId.certificate(number);
    }

    @Override
    public CertificateNotice from(SourcePosition other) {
        return new CertificateNotice(
                number,
                state,
                effectiveFrom,
                effectiveUntil,
                sequence,
                reasonCodes,
                reasonText,
                details,
                affectedModels,
                componentCertificates,
                publication,
                other);
    }

    @Override
    public CertificateNotice under(Publication other) {
        return new CertificateNotice(
                number,
                state,
                effectiveFrom,
                effectiveUntil,
                sequence,
                reasonCodes,
                reasonText,
                details,
                affectedModels,
                componentCertificates,
                other,
                source);
    }

    @Override
    public boolean callsForAction() {
        return state.callsForAction();
    }

    @Override
    public boolean isFinal() {
        return state.isFinal();
    }
}
