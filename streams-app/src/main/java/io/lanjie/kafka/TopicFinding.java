package io.lanjie.kafka;

import java.time.Duration;

/** A topic that is not as the catalogue declares it. */
public sealed interface TopicFinding extends Finding {

    /** Returns the name of the topic. */
    String topic();

    /**
     * The topic does not exist.
     *
     * @param topic its name
     * @param partitions partitions it will be created with
     */
    record Missing(String topic, int partitions) implements TopicFinding {

        @Override
        public String problem() {
            return "Topic " + topic + " does not exist";
        }

        @Override
        public String remedy() {
            return "Run ./lanjie topics, which creates it with " + partitions + " partition(s)";
        }
    }

    /**
     * The topic has another number of partitions than it must have.
     *
     * @param topic its name
     * @param actual partitions it has
     * @param required partitions it must have
     * @param refillable whether this application can fill the topic again by itself
     */
    record PartitionsDiffer(String topic, int actual, int required, boolean refillable) implements TopicFinding {

        @Override
        public String problem() {
            return "Topic " + topic + " has " + actual + " partition(s) and must have " + required;
        }

        @Override
        public String remedy() {
            if (refillable) {
                return "If topics.listingPartitions was changed on purpose, ./lanjie run --import under a new"
                        + " applicationId makes this topic anew by itself (docs/operations.md, More listing partitions)";
            }
            return "If the topic is right, correct topics.listingPartitions. To give it " + required
                    + ", stop all instances and whoever writes listings, and run ./lanjie topics --grow; do not add"
                    + " partitions otherwise, keys would move (docs/operations.md, More listing partitions)";
        }
    }

    /**
     * The topic forgets in another way than it must.
     *
     * @param topic its name
     * @param actual its {@code cleanup.policy}
     * @param required the one it must have
     */
    record CleanUpDiffers(String topic, String actual, String required) implements TopicFinding {

        @Override
        public String problem() {
            return "Topic " + topic + " has cleanup.policy=" + actual + " and must have " + required;
        }

        @Override
        public String remedy() {
            return set(topic, "cleanup.policy", required) + "; what is already deleted must be published again";
        }
    }

    /**
     * The topic forgets too early.
     *
     * @param topic its name
     * @param setting Kafka's setting at fault
     * @param actual time it has
     * @param required time it must have at least
     */
    record KeptTooShort(String topic, String setting, Duration actual, Duration required) implements TopicFinding {

        @Override
        public String problem() {
            return "Topic " + topic + " has " + setting + "=" + actual.toMillis() + " and must have at least "
                    + required.toMillis() + " (" + required.toDays() + " days)";
        }

        @Override
        public String remedy() {
            return set(topic, setting, Long.toString(required.toMillis()));
        }
    }

    /**
     * The topic forgets what exceeds a size, whatever its age.
     *
     * @param topic its name
     * @param bytes largest size of a partition
     */
    record LimitedBySize(String topic, long bytes) implements TopicFinding {

        @Override
        public String problem() {
            return "Topic " + topic + " has retention.bytes=" + bytes + " and must keep records by their age alone";
        }

        @Override
        public String remedy() {
            return set(topic, "retention.bytes", "-1");
        }
    }

    /**
     * The topic does not take the largest record the application may send, which would stop its sender for good.
     *
     * @param topic its name
     * @param actual largest batch it takes, in bytes
     * @param required largest batch it must take, in bytes
     */
    record MessagesTooSmall(String topic, long actual, long required) implements TopicFinding {

        @Override
        public String problem() {
            return "Topic " + topic + " has max.message.bytes=" + actual + " and must have at least " + required;
        }

        @Override
        public String remedy() {
            return set(topic, "max.message.bytes", Long.toString(required));
        }
    }

    /**
     * The topic keeps the timestamps of its writers, which then decide what is kept and what is refused.
     *
     * @param topic its name
     * @param actual its {@code message.timestamp.type}
     */
    record TimestampsDiffer(String topic, String actual) implements TopicFinding {

        @Override
        public String problem() {
            return "Topic " + topic + " has " + TopicDeclaration.TIMESTAMPS + "=" + actual + " and must have "
                    + TopicDeclaration.BROKER_TIME;
        }

        @Override
        public String remedy() {
            return set(topic, TopicDeclaration.TIMESTAMPS, TopicDeclaration.BROKER_TIME);
        }
    }

    private static String set(String topic, String setting, String value) {
        return "Run kafka-configs.sh --alter --entity-type topics --entity-name " + topic + " --add-config " + setting
                + "=" + value;
    }
}
