package io.lanjie.demo;

import java.util.Arrays;
import java.util.Optional;

/** The topics that the outcome is read from. */
public enum OutputTopic {
    /** Every order. */
    ORDERS("takedown.orders"),
    /** What holds now for each listing. */
    STANDINGS("takedown.standings"),
    /** What a person has to look at. */
    REVIEWS("takedown.reviews"),
    /** Records that were understood and rejected. */
    REFUSALS("interception.refusals"),
    /** Records that could not be read. */
    DEAD_LETTERS("interception.dead-letters");

    private final String topicName;

    OutputTopic(String topicName) {
        this.topicName = topicName;
    }

    /** The name without the configured prefix. */
    public String topicName() {
        return topicName;
    }

    /** The topic of that name, without the configured prefix. */
    public static Optional<OutputTopic> named(String topicName) {
        return Arrays.stream(values())
                .filter(topic -> topic.topicName.equals(topicName))
                .findFirst();
    }
}
