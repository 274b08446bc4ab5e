package io.lanjie.deadletter;

/** Something that the application cannot work without is away for too long; no record is to blame. */
public final class PartsAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is away, and what that stops */
    public PartsAwayException(String message) {
        super(message);
    }
}
