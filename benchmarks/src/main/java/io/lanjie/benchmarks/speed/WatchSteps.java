package io.lanjie.benchmarks.speed;

import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.kafka.stored.WatchRecords;
import java.time.Instant;

/** Steps of the watch, one behind the other, as they stand in its topic. */
final class WatchSteps {

    private final Stock stock;
    private final WatchRecords records = new WatchRecords();
    private long version;

    WatchSteps(Stock stock) {
        this.stock = stock;
    }

    byte[] policy(String text) {
        return step(new WatchEvent.Policy("of the benchmark", text));
    }

    byte[] ready(int entries, int partitions) {
        return step(new WatchEvent.Ready(entries, partitions));
    }

    /** A certificate comes into a state. */
    byte[] certificate(int certificate, CertificateState state) {
        Notice before = stock.notice(certificate, CertificateState.VALID, version);
        Notice after = stock.notice(certificate, state, version + 1);
        return step(new WatchEvent.Entry(EntryChange.to(before, after)));
    }

    private byte[] step(WatchEvent.Body body) {
        version++;
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        return records.toBytes(new WatchEvent(version, now, body, now));
    }
}
