package io.lanjie.query;

/**
 * How far one listing task is.
 *
 * @param task Kafka's identifier of the task
 * @param partition the listing partition it decides
 * @param watchVersion the last step of the watch that it took
 * @param deciding whether it decides; before all of history is taken it only reads
 * @param listings listings it knows
 * @param fanOut what is on its way to them
 * @param readByOtherRules listings read by other rules or dictionaries than those in use
 */
public record ListingTaskStatus(
        String task,
        int partition,
        long watchVersion,
        boolean deciding,
        int listings,
        FanOutStatus fanOut,
        int readByOtherRules) {}
