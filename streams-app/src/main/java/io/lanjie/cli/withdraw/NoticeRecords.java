package io.lanjie.cli.withdraw;

import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.RecallNotice;
import io.lanjie.kafka.record.NoticeMapping;
import org.apache.avro.specific.SpecificRecord;

/** The records of notices. */
final class NoticeRecords {

    private NoticeRecords() {}

    static SpecificRecord of(Notice notice) {
        return notice instanceof CertificateNotice certificate
                ? NoticeMapping.toRecord(certificate)
                : NoticeMapping.toRecord((RecallNotice) notice);
    }
}
