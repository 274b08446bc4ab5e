package io.lanjie.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What a topic forgets, and when. */
public sealed interface CleanUp {

    /** Returns the value of {@code cleanup.policy}. */
    String policy();

    /** Returns the times the topic must at least keep its records, by the name of Kafka's setting. */
    Map<String, Duration> minima();

    /** Returns the clean-up in words, for people. */
    String description();

    /** Returns Kafka's settings, in the order of their names. */
    default Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("cleanup.policy", policy());
        minima().forEach((name, time) -> settings.put(name, Long.toString(time.toMillis())));
        return settings;
    }

    /**
     * The last record of each key stays for ever, earlier ones for a time.
     *
     * @param kept every record is there for at least this long
     * @param tombstonesKept a null is there for at least this long after the cleaner met it, so that a reader who was
     *     away does not miss it
     */
    record Compacted(Duration kept, Duration tombstonesKept) implements CleanUp {

        @Override
        public String policy() {
            return "compact";
        }

        @Override
        public Map<String, Duration> minima() {
            return Map.of("min.compaction.lag.ms", kept, "delete.retention.ms", tombstonesKept);
        }

        @Override
        public String description() {
            return (kept.isZero() ? "compact" : "compact, all kept " + days(kept)) + ", nulls " + days(tombstonesKept);
        }
    }

    /**
     * Records go after a time.
     *
     * @param kept every record is there for at least this long
     */
    record Deleted(Duration kept) implements CleanUp {

        @Override
        public String policy() {
            return "delete";
        }

        @Override
        public Map<String, Duration> minima() {
            return Map.of("retention.ms", kept);
        }

        @Override
        public String description() {
            return "delete after " + days(kept);
        }
    }

    private static String days(Duration time) {
        return time.toDays() + " d";
    }
}
