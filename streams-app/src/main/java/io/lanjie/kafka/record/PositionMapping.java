package io.lanjie.kafka.record;

import io.lanjie.domain.SourcePosition;

/** Places of records in Kafka, as records and as the domain's words; null of null. */
public final class PositionMapping {

    private PositionMapping() {}

    /** The record of a position. */
    public static io.lanjie.schema.SourcePosition toRecord(SourcePosition source) {
        return source == null
                ? null
                : new io.lanjie.schema.SourcePosition(source.topic(), source.partition(), source.offset());
    }

    /** The position of a record. */
    public static SourcePosition toDomain(io.lanjie.schema.SourcePosition source) {
        return source == null ? null : new SourcePosition(source.getTopic(), source.getPartition(), source.getOffset());
    }
}
