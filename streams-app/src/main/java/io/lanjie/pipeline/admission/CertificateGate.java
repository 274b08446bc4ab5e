package io.lanjie.pipeline.admission;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.notice.CertificateNumber;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.kafka.record.NoticeMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import java.util.Optional;

/** Checks the state of certificates as published. */
final class CertificateGate extends KeyedGate<CertificateStatus> {

    CertificateGate(WireFormat wire) {
        super(wire, CertificateStatus.class, CertificateStatus.getClassSchema());
    }

    @Override
    Verdict removal(String key, SourcePosition source) {
        return numberFault(key)
                .<Verdict>map(fault -> new Verdict.Refused(fault, null))
                .orElseGet(() ->
                        new Verdict.Passes(new Arrival.EntryWithdrawn(EntryId.certificate(key), source)));
    }

    @Override
    Optional<Refusal> fault(CertificateStatus record) {
        return numberFault(record.getCertificateNumber())
                .or(() -> stateFault(record.getStatus()))
                .or(() -> missing("notice.id", record.getNotice().getId()))
                .or(() -> missing("notice.issuer", record.getNotice().getIssuer()));
    }

    @Override
    String keyOf(CertificateStatus record) {
        return record.getCertificateNumber();
    }

    @Override
    Arrival arrival(CertificateStatus record, SourcePosition source) {
        return new Arrival.NoticeArrived(NoticeMapping.toDomain(record, source));
    }

    private static Optional<Refusal> numberFault(String number) {
        return CertificateNumber.isWellFormed(number)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        RefusalReason.CERTIFICATE_NUMBER_INVALID,
                        "certificateNumber",
                        "expected 16 digits beginning with the year of issue, found '" + number + "'"));
    }

    private static Optional<Refusal> stateFault(CertificateState state) {
        return state == CertificateState.UNKNOWN
                ? Optional.of(new Refusal(
                        RefusalReason.STATUS_UNKNOWN, "status", "a status that this version does not know"))
                : Optional.empty();
    }
}
