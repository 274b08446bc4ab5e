package io.lanjie.pipeline.watch;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Where the notices end that stood in the topics before the application first started. */
@FunctionalInterface
public interface NoticeHistory {

    /** The offset of the last record of each partition; partitions without records are not in it. */
    Map<TopicPartition, Long> lastOffsets();
}
