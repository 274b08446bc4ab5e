package io.lanjie.runtime;

import io.lanjie.kafka.HistoryBoundary;
import io.lanjie.query.Versions;
import org.apache.kafka.streams.Topology;

/** What an application does, before it is known where. */
public interface ApplicationDefinition {

    /**
     * Returns the topology.
     *
     * @param history where the notices and listings that stood in the topics at this start end
     */
    Topology topology(HistoryBoundary history);

    /** Returns what happens to a record whose processing throws. */
    FaultHandling faultHandling();

    /** Returns who is told of what Kafka Streams does for it. */
    default Observers observers() {
        return Observers.none();
    }

    /**
     * Returns the versions of what it works with.
     *
     * @param program version of the program
     */
    default Versions versions(String program) {
        return Versions.of(program);
    }
}
