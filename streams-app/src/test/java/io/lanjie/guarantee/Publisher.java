package io.lanjie.guarantee;

import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.Notice;
import io.lanjie.schema.ReviewDecision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Publishes as regulator and marketplaces do. */
final class Publisher implements AutoCloseable {

    /** Well before any test runs. */
    private static final Instant FIRST_NOTICE = Instant.parse("2025-06-28T00:00:00Z");

    private final TopicNames topics;
    private final WireFormat wire;
    private final Producer<byte[], byte[]> producer;
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();
    private int notices;

    Publisher(TopicNames topics, WireFormat wire, Producer<byte[], byte[]> producer) {
        this.topics = topics;
        this.wire = wire;
        this.producer = producer;
    }

    /** Keys of so many listings, of two marketplaces. */
    static List<String> keys(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> (number % 2 == 0 ? "jd:" : "taobao:") + name + number)
                .toList();
    }

    /** Publishes listings that carry a certificate number, and waits until the broker has them. */
    void listings(List<String> keys, String certificate) {
        for (String key : keys) {
            send(topics.listings(), key, wire.toBytes(topics.listings(), listing(key, certificate)));
        }
        flush();
    }

    /** A listing that carries a certificate number. */
    static Listing listing(String key, String certificate) {
        int colon = key.indexOf(':');
        return Listing.newBuilder()
                .setMarketplace(key.substring(0, colon))
                .setListingId(key.substring(colon + 1))
                .setTitle("充电宝 20000毫安 快充")
                .setRevision(1)
                .setUpdatedAt(FIRST_NOTICE)
                .setCertificateNumbers(List.of(certificate))
                .build();
    }

    /** Publishes a status of a certificate, each later than the one before, and waits until the broker has it. */
    void certificate(String number, CertificateState state) {
        certificates(List.of(number), state);
    }

    /** Publishes a status of several certificates, and waits until the broker has them. */
    void certificates(List<String> numbers, CertificateState state) {
        notices++;
        numbers.forEach(number -> certificateNotice(number, state, FIRST_NOTICE.plusSeconds(notices)));
        flush();
    }

    /** Publishes a status of a certificate that begins then, and waits until the broker has it. */
    void certificate(String number, CertificateState state, Instant effectiveFrom) {
        notices++;
        certificateNotice(number, state, effectiveFrom);
        flush();
    }

    /** Publishes a decision of a reviewer. */
    void review(String key, ReviewDecision decision) throws Exception {
        bytes(topics.reviewDecisions(), key, wire.toBytes(topics.reviewDecisions(), decision));
    }

    /** The bytes of a listing. */
    byte[] bytes(Listing listing) {
        return wire.toBytes(topics.listings(), listing);
    }

    /** Publishes any record and waits until the broker has it. */
    RecordMetadata record(ProducerRecord<byte[], byte[]> record) throws Exception {
        return producer.send(record).get();
    }

    /** Publishes any bytes under any key and waits until the broker has them. */
    RecordMetadata bytes(String topic, String key, byte[] value) throws Exception {
        return record(new ProducerRecord<>(topic, key == null ? null : key.getBytes(StandardCharsets.UTF_8), value));
    }

    @Override
    public void close() {
        producer.close();
    }

    private void certificateNotice(String number, CertificateState state, Instant effectiveFrom) {
        CertificateStatus status = CertificateStatus.newBuilder()
                .setCertificateNumber(number)
                .setStatus(state)
                .setEffectiveFrom(effectiveFrom)
                .setNotice(Notice.newBuilder()
                        .setId("notice-" + notices)
                        .setIssuer("CQC")
                        .setUrl("https://www.example.org/notices/2025/06/suspension-of-certificates-of-power-banks")
                        .build())
                .build();
        send(topics.certificateStatus(), number, wire.toBytes(topics.certificateStatus(), status));
    }

    private void send(String topic, String key, byte[] value) {
        byte[] keyBytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
        sent.add(producer.send(new ProducerRecord<>(topic, keyBytes, value)));
    }

    /** Waits until the broker has all of it: what it never took would look like an order that was never sent. */
    private void flush() {
        producer.flush();
        for (Future<RecordMetadata> record : sent) {
            try {
                record.get();
            } catch (ExecutionException failure) {
                throw new IllegalStateException("a record of the test was not published", failure.getCause());
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", interruption);
            }
        }
        sent.clear();
    }
}
