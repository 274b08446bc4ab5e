package io.lanjie.query;

/** The application as it is now. May be asked by any thread, and never blocks on the work. */
public interface ApplicationView {

    /** Returns what the application is doing. */
    ApplicationState state();

    /** Returns Kafka's description of the topology, which names each step. */
    String topology();

    /** Returns what runs here. */
    ApplicationInformation information();
}
