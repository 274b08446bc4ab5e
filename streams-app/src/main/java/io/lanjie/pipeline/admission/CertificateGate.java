package io.lanjie.pipeline.admission;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.kafka.form.CertificateForm;
import io.lanjie.kafka.record.NoticeMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.CertificateStatus;

/** Checks the state of certificates as published. */
final class CertificateGate extends KeyedGate<CertificateStatus> {

    CertificateGate(WireFormat wire) {
        super(wire, new CertificateForm(), CertificateStatus.class, CertificateStatus.getClassSchema());
    }

    @Override
    Arrival removal(String key, SourcePosition source) {
        return new Arrival.EntryWithdrawn(EntryId.certificate(key), source);
    }

    @Override
    Arrival arrival(CertificateStatus record, SourcePosition source) {
        return new Arrival.NoticeArrived(NoticeMapping.toDomain(record, source));
    }
}
