package io.lanjie.metrics;

import io.lanjie.domain.RefusalReason;

/** What admission counts. Topics are those that the records were published to. */
public interface AdmissionMetrics {

    /** A record went on. */
    void accepted(String topic);

    /** A record was understood and rejected. */
    void refused(String topic, RefusalReason reason);

    /** A record could not be read. */
    void unreadable(String topic);

    /** A record that killed a thread before was set aside: it had no effect, and somebody must look. */
    void setAside(String topic);

    /** A listing stood in another partition than that of its key, and was sent to the right one. */
    void misplaced(String topic);

    /** A record waits for the schema registry, or behind one that does. */
    void waiting(String topic);
}
