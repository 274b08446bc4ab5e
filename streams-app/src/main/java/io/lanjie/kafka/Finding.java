package io.lanjie.kafka;

/** Something about the cluster or the registry that keeps the application from working as promised. */
public sealed interface Finding
        permits TopicFinding, SchemaFinding, ClockFinding, ConnectionFinding, AccessFinding, TakeoverFinding {

    /** Returns what is wrong, as one sentence without a full stop. */
    String problem();

    /** Returns what to do about it, as one sentence without a full stop. */
    String remedy();

    /** Returns both, for people. */
    default String text() {
        return problem() + ". " + remedy() + ".";
    }
}
