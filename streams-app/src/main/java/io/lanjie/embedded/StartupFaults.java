package io.lanjie.embedded;

import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.FaultHandlerFactory;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.server.fault.FaultHandler;

/**
 * Lets a failed start come back as an exception. Left alone, the node ends the whole process when its controller cannot
 * start, for instance because its port was taken. A fault of a running node still ends the process, as Kafka intends:
 * nothing it says afterwards could be trusted.
 */
final class StartupFaults implements FaultHandlerFactory {

    private final FaultHandlerFactory standard = new StandardFaultHandlerFactory();
    private final AtomicBoolean running = new AtomicBoolean();

    void startupIsOver() {
        running.set(true);
    }

    @Override
    public FaultHandler build(String name, boolean fatal, Runnable action) {
        FaultHandler whenRunning = standard.build(name, fatal, action);
        return (message, cause) -> {
            if (!fatal || running.get()) {
                return whenRunning.handleFault(message, cause);
            }
            action.run();
            return new EmbeddedPartException(name + ": " + message, cause);
        };
    }
}
