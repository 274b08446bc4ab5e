package io.lanjie.cli.terminal;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.lanjie.config.ConfigurationException;
import io.lanjie.embedded.EmbeddedPartException;
import io.lanjie.kafka.ClusterException;
import io.lanjie.kafka.Diagnosis;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Tells failures in plain sentences; the stack trace is for those who ask for it. */
public final class FailureReport {

    private final PrintStream messages;
    private final boolean verbose;

    /**
     * Creates a report.
     *
     * @param messages where it goes
     * @param verbose whether the stack trace is wanted as well
     */
    public FailureReport(PrintStream messages, boolean verbose) {
        this.messages = messages;
        this.verbose = verbose;
    }

    /** Tells a failure, and returns the exit code that goes with it. */
    public int tell(Throwable failure) {
        if (failure instanceof OutputClosedException) {
            return ExitCode.FINE;
        }
        messages.println("lanjie: " + sentence(failure));
        if (verbose) {
            failure.printStackTrace(messages);
        }
        if (failure instanceof CommandFailure known) {
            return known.exitCode();
        }
        return failure instanceof ConfigurationException ? ExitCode.USAGE : ExitCode.FAILED;
    }

    private String sentence(Throwable failure) {
        if (failure instanceof CommandFailure) {
            return failure.getMessage() + remedy(failure.getCause());
        }
        if (failure instanceof ConfigurationException || failure instanceof EmbeddedPartException) {
            return failure.getMessage();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownTopicOrPartitionException) {
                return "a topic is missing: run ./lanjie topics (" + cause.getMessage() + ")";
            }
        }
        Optional<Diagnosis> diagnosis = Diagnosis.of(failure);
        if (diagnosis.isPresent()) {
            return diagnosis.get().problem() + ". " + diagnosis.get().remedy() + ".";
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException) {
                return "the schema registry answers: " + cause.getMessage();
            }
        }
        return unforeseen(failure);
    }

    private static String remedy(Throwable cause) {
        return cause == null
                ? ""
                : Diagnosis.of(cause)
                        .map(diagnosis -> ". " + diagnosis.remedy() + ".")
                        .orElse("");
    }

    private String unforeseen(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        boolean outside = innermost instanceof IOException || failure instanceof ClusterException;
        String text = outside ? String.valueOf(innermost.getMessage()) : failure.toString();
        return text + (verbose ? "" : " (--verbose shows where)");
    }
}
