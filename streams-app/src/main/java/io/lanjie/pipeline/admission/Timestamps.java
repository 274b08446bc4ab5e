package io.lanjie.pipeline.admission;

import io.lanjie.kafka.Published;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;
import org.apache.kafka.streams.processor.WallclockTimestampExtractor;

/** The times by which a task chooses among its inputs. Those that strangers wrote are not trusted. */
final class Timestamps {

    private static final long BEFORE_ALL = 0;

    private Timestamps() {}

    /** What strangers publish is taken as it comes; its own time is noted for measuring how long an order took. */
    static final class AsItComes extends WallclockTimestampExtractor {

        @Override
        public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
            Published.note(record.headers(), record.timestamp());
            return super.extract(record, partitionTime);
        }
    }

    /** The watch goes before everything that waits beside it: what it says counts for all of it. */
    static final class WatchFirst implements TimestampExtractor {

        @Override
        public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
            return BEFORE_ALL;
        }
    }
}
