package io.lanjie.kafka.stored;

import io.lanjie.domain.ReleaseReason;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.EntryKind;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.RecallNotice;
import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.kafka.record.NoticeMapping;
import io.lanjie.kafka.record.PositionMapping;
import io.lanjie.schema.GroundKind;
import io.lanjie.schema.internal.EntryChanged;
import io.lanjie.schema.internal.PolicyChanged;
import io.lanjie.schema.internal.WatchReady;
import io.lanjie.schema.internal.WatchRecord;

/** The records of the watch as bytes. */
public final class WatchRecords {

    private final Layout<WatchRecord> layout = Layout.changed(WatchRecord.getClassSchema());

    /** As broadcast. */
    public byte[] toBytes(WatchEvent event) {
        return layout.toBytes(new WatchRecord(event.version(), event.at(), body(event.body()), event.since()));
    }

    /** What was broadcast. */
    public WatchEvent fromBytes(byte[] bytes) {
        WatchRecord record = layout.fromBytes(bytes);
        return new WatchEvent(record.getWatchVersion(), record.getAt(), body(record.getBody()), record.getSince());
    }

    private static Object body(WatchEvent.Body body) {
        if (body instanceof WatchEvent.Entry entry) {
            return toRecord(entry.change());
        }
        if (body instanceof WatchEvent.Policy policy) {
            return new PolicyChanged(policy.version(), policy.text());
        }
        WatchEvent.Ready ready = (WatchEvent.Ready) body;
        return new WatchReady(ready.entries(), ready.partitions());
    }

    private static WatchEvent.Body body(Object body) {
        if (body instanceof EntryChanged entry) {
            return new WatchEvent.Entry(toDomain(entry));
        }
        if (body instanceof PolicyChanged policy) {
            return new WatchEvent.Policy(policy.getVersion(), policy.getText());
        }
        WatchReady ready = (WatchReady) body;
        return new WatchEvent.Ready(ready.getEntries(), ready.getPartitions());
    }

    private static EntryChanged toRecord(EntryChange change) {
        Notice inForce = change.inForce();
        return EntryChanged.newBuilder()
                .setKind(change.entry().kind() == EntryKind.RECALL ? GroundKind.RECALL : GroundKind.CERTIFICATE)
                .setReference(change.entry().reference())
                .setCertificate(
                        inForce instanceof CertificateNotice certificate ? NoticeMapping.toRecord(certificate) : null)
                .setRecall(inForce instanceof RecallNotice recall ? NoticeMapping.toRecord(recall) : null)
                .setReleaseReason(
                        change.releaseReason() == null
                                ? null
                                : io.lanjie.schema.ReleaseReason.valueOf(
                                        change.releaseReason().name()))
                .setNoticeSource(inForce == null ? null : PositionMapping.toRecord(inForce.source()))
                .setSource(PositionMapping.toRecord(change.source()))
                .build();
    }

    private static EntryChange toDomain(EntryChanged record) {
        Notice inForce = null;
        if (record.getCertificate() != null) {
            inForce =
                    NoticeMapping.toDomain(record.getCertificate(), PositionMapping.toDomain(record.getNoticeSource()));
        } else if (record.getRecall() != null) {
            inForce = NoticeMapping.toDomain(record.getRecall(), PositionMapping.toDomain(record.getNoticeSource()));
        }
        EntryKind kind = record.getKind() == GroundKind.RECALL ? EntryKind.RECALL : EntryKind.CERTIFICATE;
        return new EntryChange(
                new EntryId(kind, record.getReference()),
                inForce,
                record.getReleaseReason() == null
                        ? null
                        : ReleaseReason.valueOf(record.getReleaseReason().name()),
                PositionMapping.toDomain(record.getSource()));
    }
}
