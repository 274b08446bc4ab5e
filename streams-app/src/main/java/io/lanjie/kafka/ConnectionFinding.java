package io.lanjie.kafka;

/**
 * A part outside could not be reached or refused to answer, so nothing else is known about it.
 *
 * @param problem what came back instead of an answer
 * @param remedy what to do about it
 */
public record ConnectionFinding(String problem, String remedy) implements Finding {

    /**
     * Returns the finding for a failed call.
     *
     * @param part what was asked, such as "Kafka" or "the schema registry"
     * @param failure what came back
     */
    static ConnectionFinding of(String part, Throwable failure) {
        return Diagnosis.of(failure)
                .map(diagnosis -> new ConnectionFinding(diagnosis.problem(), diagnosis.remedy()))
                .orElseGet(() -> undiagnosed(part, failure));
    }

    private static ConnectionFinding undiagnosed(String part, Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String cause = innermost.getClass().getSimpleName() + ": " + innermost.getMessage();
        return new ConnectionFinding(
                "No answer from " + part + " (" + cause + ")",
                "Check that it runs, its address, and the security properties");
    }
}
