package io.lanjie.runtime;

import java.util.Map;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;

/**
 * What happens to a record whose processing throws.
 *
 * @param handler made by Kafka Streams in each thread; must always fail, as going on would keep half of what was done
 * @param settings objects the handler finds in its configuration, by names of its own. They are shared by all threads,
 *     and are how a handler gets at what it needs without static state
 */
public record FaultHandling(Class<? extends ProcessingExceptionHandler> handler, Map<String, Object> settings) {

    /** Copies the settings. */
    public FaultHandling {
        settings = Map.copyOf(settings);
    }
}
