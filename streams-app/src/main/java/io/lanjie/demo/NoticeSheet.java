package io.lanjie.demo;

import io.lanjie.schema.CertificateState;
import java.time.LocalDate;
import java.util.List;

/**
 * What is particular about one notice of a certificate; the rest follows from the certificate's index.
 *
 * @param status the state it announces
 * @param effectiveFrom its day in China
 * @param sequence orders notices of one day
 * @param reasonCodes codes of that state
 * @param affectedModels empty for the whole certificate
 * @param componentCertificates cells used in the goods
 * @param listed models that it lists, empty for the certificate's own
 * @param replaces notices of this certificate that count no more
 */
record NoticeSheet(
        CertificateState status,
        LocalDate effectiveFrom,
        long sequence,
        List<String> reasonCodes,
        List<String> affectedModels,
        List<String> componentCertificates,
        List<String> listed,
        List<String> replaces) {

    static NoticeSheet of(CertificateState status, LocalDate effectiveFrom, String... reasonCodes) {
        return new NoticeSheet(
                status, effectiveFrom, 0, List.of(reasonCodes), List.of(), List.of(), List.of(), List.of());
    }

    /** One identifier covers all certificates with the same state from the same day, as publications do. */
    String noticeId() {
        return "YL-%s-%s-%d".formatted(effectiveFrom, status, sequence);
    }

    NoticeSheet from(LocalDate day) {
        return new NoticeSheet(
                status, day, sequence, reasonCodes, affectedModels, componentCertificates, listed, replaces);
    }

    NoticeSheet number(long newSequence) {
        return new NoticeSheet(
                status,
                effectiveFrom,
                newSequence,
                reasonCodes,
                affectedModels,
                componentCertificates,
                listed,
                replaces);
    }

    NoticeSheet because(String... newReasonCodes) {
        return new NoticeSheet(
                status,
                effectiveFrom,
                sequence,
                List.of(newReasonCodes),
                affectedModels,
                componentCertificates,
                listed,
                replaces);
    }

    NoticeSheet only(String... models) {
        return new NoticeSheet(
                status, effectiveFrom, sequence, reasonCodes, List.of(models), componentCertificates, listed, replaces);
    }

    NoticeSheet madeWith(String... cells) {
        return new NoticeSheet(
                status, effectiveFrom, sequence, reasonCodes, affectedModels, List.of(cells), listed, replaces);
    }

    NoticeSheet listing(String... models) {
        return new NoticeSheet(
                status,
                effectiveFrom,
                sequence,
                reasonCodes,
                affectedModels,
                componentCertificates,
                List.of(models),
                replaces);
    }

    NoticeSheet replacing(NoticeSheet other) {
        return new NoticeSheet(
                status,
                effectiveFrom,
                sequence,
                reasonCodes,
                affectedModels,
                componentCertificates,
                listed,
                List.of(other.noticeId()));
    }
}
