package io.lanjie.cli.notices;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * The header of a record that was published to undo a notice. The application does not look at it; it tells a withdrawal
 * that is run again from what a regulator published, above all in nulls, which say nothing themselves.
 */
public final class UndoingMark {

    /** Name of the header; its value is the identifier of the notice. */
    public static final String HEADER = "lanjie-undoes";

    private UndoingMark() {}

    /** Returns the header of a record that undoes a notice of that identifier. */
    public static Header of(String id) {
        return new RecordHeader(HEADER, id.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns which notice a record undoes, or null if it undoes none. */
    static String in(ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(HEADER);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
