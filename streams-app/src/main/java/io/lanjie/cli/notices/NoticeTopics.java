package io.lanjie.cli.notices;

import io.lanjie.cli.topic.RecordDecoder;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.cli.topic.UnreadableRecordException;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.NoticeHorizon;
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
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the notice topics into a book. What admission refuses or cannot read is passed over, as it has no effect. */
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

    /** Returns the names of the topics that are read. */
    public List<String> topics() {
        return List.of(names.certificateStatus(), names.recallNotices());
    }

    /** Reads everything that is committed now. */
    public NoticeBook read(TopicReader reader) {
        NoticeBook book = new NoticeBook(horizon);
        read(
                reader,
                names.certificateStatus(),
                new Kind<>(
                        new RecordDecoder<>(wire, CertificateStatus.class),
                        new CertificateForm(),
                        EntryId::certificate,
                        NoticeMapping::toDomain),
                book);
        read(
                reader,
                names.recallNotices(),
                new Kind<>(
                        new RecordDecoder<>(wire, RecallNotice.class),
                        new RecallForm(),
                        EntryId::recall,
                        NoticeMapping::toDomain),
                book);
        return book;
    }

    private record Kind<T extends SpecificRecord>(
            RecordDecoder<T> decoder,
            RecordForm<T> form,
            Function<String, EntryId> entry,
            BiFunction<T, SourcePosition, Notice> notice) {}

    private static <T extends SpecificRecord> void read(
            TopicReader reader, String topic, Kind<T> kind, NoticeBook book) {
        reader.read(reader.ends(topic), record -> {
            if (record.key() != null) {
                take(record, kind, book);
            }
        });
    }

    private static <T extends SpecificRecord> void take(
            ConsumerRecord<byte[], byte[]> record, Kind<T> kind, NoticeBook book) {
        String key = new String(record.key(), StandardCharsets.UTF_8);
        if (record.value() == null) {
            book.withdraw(kind.entry().apply(key));
            return;
        }
        try {
            T value = kind.decoder().read(record);
            if (kind.form().faults(value).isEmpty() && kind.form().keyOf(value).equals(key)) {
                SourcePosition source = new SourcePosition(record.topic(), record.partition(), record.offset());
                book.take(kind.notice().apply(value, source), Instant.ofEpochMilli(record.timestamp()));
            }
        } catch (UnreadableRecordException deadLetter) {
            // The application sets it aside; it has no effect.
            return;
        }
    }
}
