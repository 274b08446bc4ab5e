package io.lanjie.cli.topic;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Is shown records one by one. */
@FunctionalInterface
public interface RecordVisitor {

    /** Looks at a record. */
    void visit(ConsumerRecord<byte[], byte[]> record);
}
