package io.lanjie.kafka;

import io.lanjie.domain.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Where and when a record was published, carried in headers when it moves to another topic inside. */
public final class Origin {

    private static final String TOPIC = "lanjie.origin.topic";
    private static final String PLACE = "lanjie.origin.place";

    private Origin() {}

    /**
     * Headers that say where and when a record was published; whatever other headers it had stay behind.
     *
     * @param was the headers it had
     */
    public static Headers stamp(SourcePosition source, Headers was) {
        ByteBuffer place = ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                .putInt(source.partition())
                .putLong(source.offset());
        Headers headers = new RecordHeaders()
                .add(TOPIC, source.topic().getBytes(StandardCharsets.UTF_8))
                .add(PLACE, place.array());
        Instant publishedAt = Published.of(was);
        if (publishedAt != null) {
            Published.note(headers, publishedAt.toEpochMilli());
        }
        return headers;
    }

    /** Where a record was published: by its headers if it was moved, else where it stands. */
    public static SourcePosition of(String movedTopicSuffix, Headers headers, RecordMetadata here) {
        if (!here.topic().endsWith(movedTopicSuffix)) {
            return at(here);
        }
        return stamped(headers).orElseGet(() -> at(here));
    }

    /** Where a record stands. */
    public static SourcePosition at(RecordMetadata here) {
        return new SourcePosition(here.topic(), here.partition(), here.offset());
    }

    private static Optional<SourcePosition> stamped(Headers headers) {
        Header topic = headers.lastHeader(TOPIC);
        Header place = headers.lastHeader(PLACE);
        if (topic == null || place == null || place.value().length != Integer.BYTES + Long.BYTES) {
            return Optional.empty();
        }
        ByteBuffer numbers = ByteBuffer.wrap(place.value());
        return Optional.of(new SourcePosition(
                new String(topic.value(), StandardCharsets.UTF_8), numbers.getInt(), numbers.getLong()));
    }
}
