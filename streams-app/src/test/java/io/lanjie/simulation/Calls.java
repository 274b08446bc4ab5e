package io.lanjie.simulation;

import org.apache.kafka.streams.errors.ProcessorStateException;

/** Counts every call that a processor makes to Kafka, and fails the one that it is told to fail. */
final class Calls {

    private long made;
    private long failing = Long.MAX_VALUE;

    /** What Kafka throws when a store or a producer gives up. */
    static final class Fault extends ProcessorStateException {

        Fault(String call, long number) {
            super("simulated fault at call " + number + ", " + call);
        }
    }

    void failAt(long call) {
        failing = call;
    }

    void failAfter(int more) {
        failing = made + more;
    }

    void failNone() {
        failing = Long.MAX_VALUE;
    }

    long made() {
        return made;
    }

    void call(String what) {
        made++;
        if (made == failing) {
            failing = Long.MAX_VALUE;
            throw new Fault(what, made);
        }
    }
}
