package io.lanjie.kafka;

/** The cluster did not answer in time, or refused what it was asked; the cause says why. */
public final class ClusterException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Returns one with that cause. */
    public static ClusterException because(Throwable cause) {
        return new ClusterException(cause);
    }

    ClusterException(Throwable cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
