package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CertificateInForce;
import io.lanjie.benchmarks.peer.dsl.record.State;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Notice;
import java.util.List;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * Takes of a notice what grounds say of it, with the place where it stands. Comes before notices are repartitioned,
 * which would hide that place.
 */
final class NoticeReading implements FixedKeyProcessor<String, CertificateStatus, CertificateInForce> {

    private FixedKeyProcessorContext<String, CertificateInForce> context;

    @Override
    public void init(FixedKeyProcessorContext<String, CertificateInForce> processorContext) {
        context = processorContext;
    }

    @Override
    public void process(FixedKeyRecord<String, CertificateStatus> message) {
        CertificateInForce certificate =
                message.value() == null ? withdrawn(message.key()) : certificate(message.key(), message.value());
        RecordMetadata place = context.recordMetadata().orElseThrow();
        certificate.setTopic(place.topic());
        certificate.setPartition(place.partition());
        certificate.setOffset(place.offset());
        context.forward(message.withValue(certificate));
    }

    private static CertificateInForce withdrawn(String number) {
        CertificateInForce certificate = new CertificateInForce();
        certificate.setNumber(number);
        certificate.setState(State.WITHDRAWN);
        certificate.setReasonCodes(List.of());
        certificate.setNoticeId("");
        certificate.setIssuer("");
        return certificate;
    }

    private static CertificateInForce certificate(String number, CertificateStatus status) {
        Notice notice = status.getNotice();
        CertificateInForce certificate = new CertificateInForce();
        certificate.setNumber(number);
        certificate.setState(State.valueOf(status.getStatus().name()));
        certificate.setReasonCodes(status.getReasonCodes());
        certificate.setEffectiveFrom(status.getEffectiveFrom().toEpochMilli());
        certificate.setSequence(status.getSequence());
        certificate.setNoticeId(notice.getId());
        certificate.setIssuer(notice.getIssuer());
        certificate.setNoticeUrl(notice.getUrl());
        return certificate;
    }
}
