package io.lanjie.cli.print;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Dead letters: where they came from, what was wrong, and the bytes as they came. */
final class DeadLetterShape implements Shape {

    private static final String PREFIX = "__streams.errors.";

    @Override
    public ObjectNode json(ConsumerRecord<byte[], byte[]> record) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        header(record, "topic").ifPresent(topic -> json.put("topic", topic));
        number(record, "partition").ifPresent(partition -> json.put("partition", partition));
        number(record, "offset").ifPresent(offset -> json.put("offset", offset));
        header(record, "exception").ifPresent(exception -> json.put("exception", exception));
        header(record, "message").ifPresent(message -> json.put("message", message));
        json.put("at", Instant.ofEpochMilli(record.timestamp()).toString());
        bytes(json, "key", record.key());
        bytes(json, "value", record.value());
        return json;
    }

    @Override
    public List<String> columns() {
        return List.of("TOPIC", "PARTITION", "OFFSET", "KEY", "EXCEPTION", "MESSAGE");
    }

    @Override
    public List<String> cells(ConsumerRecord<byte[], byte[]> record) {
        return List.of(
                header(record, "topic").orElse(""),
                header(record, "partition").orElse(""),
                header(record, "offset").orElse(""),
                printable(record.key()).orElse(record.key() == null ? "" : "(bytes)"),
                header(record, "exception").orElse(""),
                header(record, "message").orElse(""));
    }

    private static void bytes(ObjectNode json, String name, byte[] bytes) {
        if (bytes != null) {
            json.put(name, Base64.getEncoder().encodeToString(bytes));
            printable(bytes).ifPresent(text -> json.put(name + "Text", text));
        }
    }

    private static Optional<String> printable(byte[] bytes) {
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean controls = text.codePoints()
                    .anyMatch(point -> Character.isISOControl(point) && !Character.isWhitespace(point));
            return controls ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(ConsumerRecord<byte[], byte[]> record, String name) {
        return header(record, name).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    private static Optional<String> header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(PREFIX + name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
