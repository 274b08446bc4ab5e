package io.lanjie.kafka;

import java.util.Locale;

/** Who may write to a topic. */
public enum TopicWriter {
    /** The authority that publishes certificate notices and recalls. */
    REGULATOR,
    /** The platforms that publish listings and answer orders. */
    MARKETPLACE,
    /** The people who decide what a rule cannot. */
    REVIEWER,
    /** This application. */
    LANJIE;

    /** Returns the writer in words, for people. */
    public String description() {
        return name().toLowerCase(Locale.ROOT);
    }
}
