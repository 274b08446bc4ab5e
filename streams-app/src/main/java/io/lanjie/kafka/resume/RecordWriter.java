package io.lanjie.kafka.resume;

import io.lanjie.kafka.ClusterException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Writes many records, and tells at the end whether all of them were taken. Not for use by several threads at once. */
final class RecordWriter {

    private final Producer<byte[], byte[]> producer;
    private final AtomicReference<Exception> fault = new AtomicReference<>();

    /** @param producer stays the caller's to close */
    RecordWriter(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    void write(ProducerRecord<byte[], byte[]> record) {
        // What becomes of it is told to the callback.
        Future<RecordMetadata> unused = producer.send(record, (where, failure) -> {
            if (failure != null) {
                fault.compareAndSet(null, failure);
            }
        });
    }

    /**
     * Waits until the brokers have all of it.
     *
     * @throws ClusterException if one was not taken
     */
    void finish() {
        producer.flush();
        if (fault.get() != null) {
            throw ClusterException.because(fault.get());
        }
    }
}
