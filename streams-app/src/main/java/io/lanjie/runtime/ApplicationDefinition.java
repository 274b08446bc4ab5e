package io.lanjie.runtime;

import io.lanjie.kafka.HistoryBoundary;
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
}
