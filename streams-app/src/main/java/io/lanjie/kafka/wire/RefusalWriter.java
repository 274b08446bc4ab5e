package io.lanjie.kafka.wire;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.SourcePosition;
import io.lanjie.json.RecordJson;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;

/** Makes the bytes of refusals. */
public final class RefusalWriter {

    /** Bound of the refused record's JSON form, in characters. */
    private static final int LONGEST_RECORD = 64 * 1024;

    private static final int LONGEST_TEXT = 1_024;

    private final WireFormat wire;
    private final String topic;

    /**
     * @param wire writes records
     * @param topic the topic of refusals
     */
    public RefusalWriter(WireFormat wire, String topic) {
        this.wire = wire;
        this.topic = topic;
    }

    /**
     * The bytes of a refusal.
     *
     * @param source where the refused record was published
     * @param key its key, or null
     * @param refusal why
     * @param record the record, or null where there was none
     * @param now time of the refusal
     */
    public byte[] toBytes(SourcePosition source, String key, Refusal refusal, SpecificRecord record, Instant now) {
        String json = record == null ? null : RecordJson.write(record).toString();
        boolean truncated = json != null && json.length() > LONGEST_RECORD;
        return wire.toBytes(
                topic,
                io.lanjie.schema.Refusal.newBuilder()
                        .setTopic(source.topic())
                        .setPartition(source.partition())
                        .setOffset(source.offset())
                        .setKey(key)
                        .setReasonCode(refusal.reason().name())
                        .setField(refusal.field().isEmpty() ? null : refusal.field())
                        .setText(bounded(refusal.text(), LONGEST_TEXT))
                        .setRecord(json == null ? null : bounded(json, LONGEST_RECORD))
                        .setTruncated(truncated)
                        .setRefusedAt(now)
                        .build());
    }

    private static String bounded(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
