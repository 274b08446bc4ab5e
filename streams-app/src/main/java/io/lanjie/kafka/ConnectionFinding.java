package io.lanjie.kafka;

/**
 * A part outside could not be reached or refused to answer, so nothing else is known about it.
 *
 * @param part what was asked, such as "Kafka" or "the schema registry"
 * @param cause what came back instead of an answer
 */
public record ConnectionFinding(String part, String cause) implements Finding {

    /** Returns the finding for a failed call, with the messages of its innermost cause. */
    static ConnectionFinding of(String part, Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return new ConnectionFinding(part, innermost.getClass().getSimpleName() + ": " + innermost.getMessage());
    }

    @Override
    public String problem() {
        return "No answer from " + part + " (" + cause + ")";
    }

    @Override
    public String remedy() {
        return "Check that it runs, its address, and the security properties";
    }
}
