package io.lanjie.kafka.form;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.notice.CertificateNumber;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import java.util.List;

/** The form of certificate notices. */
public final class CertificateForm implements RecordForm<CertificateStatus> {

    @Override
    public List<Refusal> faults(CertificateStatus record) {
        return number(record.getCertificateNumber())
                .require(
                        record.getStatus() != CertificateState.UNKNOWN,
                        RefusalReason.STATUS_UNKNOWN,
                        "status",
                        () -> "a status that this version does not know")
                .requireText("notice.id", record.getNotice().getId())
                .requireText("notice.issuer", record.getNotice().getIssuer())
                .all();
    }

    @Override
    public List<Refusal> removalFaults(String key) {
        return number(key).all();
    }

    @Override
    public String keyOf(CertificateStatus record) {
        return record.getCertificateNumber();
    }

    private static Faults number(String number) {
        return new Faults()
                .require(
                        CertificateNumber.isWellFormed(number),
                        RefusalReason.CERTIFICATE_NUMBER_INVALID,
                        "certificateNumber",
                        () -> "expected 16 digits beginning with the year of issue, found '" + number + "'");
    }
}
