package io.lanjie.embedded;

/**
 * An embedded part could not be started, reached or locked. The message is written for the person at the terminal and
 * says what to do where that is known.
 */
public final class EmbeddedPartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception without a cause.
     *
     * @param message what happened, in plain words
     */
    public EmbeddedPartException(String message) {
        super(message);
    }

    /**
     * Creates the exception with its cause.
     *
     * @param message what happened, in plain words
     * @param cause what it was noticed by
     */
    public EmbeddedPartException(String message, Throwable cause) {
        super(message, cause);
    }
}
