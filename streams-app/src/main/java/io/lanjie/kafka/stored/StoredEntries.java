package io.lanjie.kafka.stored;

import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryHistory;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.RecallNotice;
import io.lanjie.kafka.record.NoticeMapping;
import io.lanjie.kafka.record.PositionMapping;
import io.lanjie.schema.internal.StoredEntry;
import io.lanjie.schema.internal.StoredNotice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.TreeSet;

/** The notices of an entry as bytes. */
public final class StoredEntries {

    private final Layout<StoredEntry> layout = Layout.first(StoredEntry.getClassSchema());

    /** As stored. */
    public byte[] toBytes(EntryHistory history) {
        return layout.toBytes(StoredEntry.newBuilder()
                .setInForce(toRecord(history.inForce()))
                .setWaiting(new ArrayList<>(
                        history.waiting().stream().map(StoredEntries::toRecord).toList()))
                .setReplaced(new ArrayList<>(new TreeSet<>(history.replaced())))
                .build());
    }

    /** What was stored. */
    public EntryHistory fromBytes(byte[] bytes) {
        StoredEntry entry = layout.fromBytes(bytes);
        return new EntryHistory(
                toDomain(entry.getInForce()),
                entry.getWaiting().stream().map(StoredEntries::toDomain).toList(),
                new HashSet<>(entry.getReplaced()));
    }

    private static StoredNotice toRecord(Notice notice) {
        if (notice == null) {
            return null;
        }
        return StoredNotice.newBuilder()
                .setCertificate(
                        notice instanceof CertificateNotice certificate ? NoticeMapping.toRecord(certificate) : null)
                .setRecall(notice instanceof RecallNotice recall ? NoticeMapping.toRecord(recall) : null)
                .setSource(PositionMapping.toRecord(notice.source()))
                .build();
    }

    private static Notice toDomain(StoredNotice notice) {
        if (notice == null) {
            return null;
        }
        return notice.getCertificate() != null
                ? NoticeMapping.toDomain(notice.getCertificate(), PositionMapping.toDomain(notice.getSource()))
                : NoticeMapping.toDomain(notice.getRecall(), PositionMapping.toDomain(notice.getSource()));
    }
}
