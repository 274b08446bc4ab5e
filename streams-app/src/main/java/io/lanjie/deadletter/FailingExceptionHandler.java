package io.lanjie.deadletter;

import io.lanjie.domain.SourcePosition;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Always fails: to continue after an exception would leave state half changed and a gap in the versions of orders. It
 * notes the record, so that one that keeps killing threads is set aside.
 */
public final class FailingExceptionHandler implements ProcessingExceptionHandler {

    /** Configuration key under which the {@link Strikes} of the process are given. */
    public static final String STRIKES = "lanjie.strikes";

    private static final Logger LOG = LoggerFactory.getLogger(FailingExceptionHandler.class);

    private Strikes strikes;

    @Override
    public void configure(Map<String, ?> configuration) {
        strikes = (Strikes) configuration.get(STRIKES);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        LOG.atError()
                .addKeyValue("node", context.processorNodeId())
                .addKeyValue("topic", context.topic())
                .addKeyValue("partition", context.partition())
                .addKeyValue("offset", context.offset())
                .setCause(exception)
                .log("processing failed");
        // What Kafka could not do says nothing about the record.
        if (strikes != null && context.topic() != null && !isKafkas(exception)) {
            strikes.strike(new SourcePosition(context.topic(), context.partition(), context.offset()));
        }
        return Response.fail();
    }

    private static boolean isKafkas(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof KafkaException || cause instanceof PartsAwayException) {
                return true;
            }
        }
        return false;
    }
}
