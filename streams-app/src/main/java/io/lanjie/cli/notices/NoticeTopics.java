package io.lanjie.cli.notices;

import io.lanjie.cli.topic.RecordDecoder;
import io.lanjie.cli.topic.RecordVisitor;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.cli.topic.UnreadableRecordException;
import io.lanjie.domain.Refusal;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.notice.EntryEvent;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.NoticeHorizon;
import io.lanjie.domain.notice.NoticeName;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.form.CertificateForm;
import io.lanjie.kafka.form.RecallForm;
import io.lanjie.kafka.form.RecordForm;
import io.lanjie.kafka.record.NoticeMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.RecallNotice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the notice topics, into a book or record by record. What admission refuses or cannot read has no effect. */
public final class NoticeTopics {

    private final TopicNames names;
    private final WireFormat wire;
    private final NoticeHorizon horizon;

    /**
     * Creates a reader.
     *
     * @param names names of the topics
     * @param wire reads values
     * @param horizon how far ahead a notice may take effect, as the application is configured
     */
    public NoticeTopics(TopicNames names, WireFormat wire, NoticeHorizon horizon) {
        this.names = names;
        this.wire = wire;
        this.horizon = horizon;
    }

    /** Returns how far ahead a notice may take effect. */
    public NoticeHorizon horizon() {
        return horizon;
    }

    /** Returns the names of the topics that are read. */
    public List<String> topics() {
        return List.of(names.certificateStatus(), names.recallNotices());
    }

    /** Reads everything that is committed now. */
    public NoticeBook read(TopicReader reader) {
        NoticeBook book = new NoticeBook(horizon);
        read(reader, entry -> true, book::take);
        return book;
    }

    /**
     * Shows everything that is committed now.
     *
     * @param wanted the entries whose records are shown; those of others are not even decoded
     */
    public void read(TopicReader reader, Predicate<EntryId> wanted, NoticeVisitor visitor) {
        Kind<CertificateStatus> certificates = new Kind<>(
                new RecordDecoder<>(wire, CertificateStatus.class),
                new CertificateForm(),
                EntryId::certificate,
                NoticeMapping::toDomain,
                CertificateStatus::getNotice);
        Kind<RecallNotice> recalls = new Kind<>(
                new RecordDecoder<>(wire, RecallNotice.class),
                new RecallForm(),
                EntryId::recall,
                NoticeMapping::toDomain,
                RecallNotice::getNotice);
        read(reader, names.certificateStatus(), wanted, record -> show(record, certificates, visitor));
        read(reader, names.recallNotices(), wanted, record -> show(record, recalls, visitor));
    }

    private record Kind<T extends SpecificRecord>(
            RecordDecoder<T> decoder,
            RecordForm<T> form,
            Function<String, EntryId> entry,
            BiFunction<T, SourcePosition, Notice> notice,
            Function<T, io.lanjie.schema.Notice> publication) {}

    private void read(TopicReader reader, String topic, Predicate<EntryId> wanted, RecordVisitor visitor) {
        Function<String, EntryId> entry =
                topic.equals(names.certificateStatus()) ? EntryId::certificate : EntryId::recall;
        reader.read(reader.ends(topic), record -> {
            if (record.key() != null && wanted.test(entry.apply(key(record)))) {
                visitor.visit(record);
            }
        });
    }

    private static <T extends SpecificRecord> void show(
            ConsumerRecord<byte[], byte[]> record, Kind<T> kind, NoticeVisitor visitor) {
        EntryId entry = kind.entry().apply(key(record));
        SourcePosition source = new SourcePosition(record.topic(), record.partition(), record.offset());
        Instant published = Instant.ofEpochMilli(record.timestamp());
        String undoes = UndoingMark.in(record);
        if (record.value() == null) {
            visitor.event(entry, new EntryEvent.Left(source, published, undoes));
            return;
        }
        T value;
        try {
            value = kind.decoder().read(record);
        } catch (UnreadableRecordException deadLetter) {
            // The application sets it aside; it has no effect.
            visitor.unreadable(source);
            return;
        }
        List<Refusal> faults = kind.form().faults(value);
        if (!faults.isEmpty()) {
            io.lanjie.schema.Notice notice = kind.publication().apply(value);
            visitor.malformed(entry, new NoticeName(notice.getId(), notice.getIssuer()), faults.get(0));
        } else if (kind.form().keyOf(value).equals(entry.reference())) {
            visitor.event(entry, new EntryEvent.Arrived(kind.notice().apply(value, source), published, undoes));
        }
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }
}
