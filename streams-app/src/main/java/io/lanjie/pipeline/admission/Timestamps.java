package io.lanjie.pipeline.admission;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/** The times by which a task chooses among its inputs. Those that strangers wrote are not trusted. */
final class Timestamps {

    private static final long BEFORE_ALL = 0;

    private Timestamps() {}

    /** The watch goes before everything that waits beside it: what it says counts for all of it. */
    static final class WatchFirst implements TimestampExtractor {

        @Override
        public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
            return BEFORE_ALL;
        }
    }
}
