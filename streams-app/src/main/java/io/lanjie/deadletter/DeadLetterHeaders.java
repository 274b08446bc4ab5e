package io.lanjie.deadletter;

import io.lanjie.domain.SourcePosition;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The headers by which Kafka Streams marks dead letters (KIP-1034), so that every tool for them can read ours. */
public final class DeadLetterHeaders {

    private static final String PREFIX = "__streams.errors.";

    /** More of a stack trace says nothing, and the record must fit. */
    private static final int LONGEST_TRACE = 4_096;

    private DeadLetterHeaders() {}

    /** The headers of a record that stood there and failed for that cause. */
    public static Headers of(SourcePosition source, Throwable cause) {
        Headers headers = new RecordHeaders();
        add(headers, "exception", cause.getClass().getName());
        add(headers, "message", String.valueOf(cause.getMessage()));
        add(headers, "stacktrace", trace(cause));
        add(headers, "topic", source.topic());
        add(headers, "partition", Integer.toString(source.partition()));
        add(headers, "offset", Long.toString(source.offset()));
        return headers;
    }

    private static String trace(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void add(Headers headers, String name, String value) {
        String bounded = value.length() <= LONGEST_TRACE ? value : value.substring(0, LONGEST_TRACE);
        headers.add(PREFIX + name, bounded.getBytes(StandardCharsets.UTF_8));
    }
}
