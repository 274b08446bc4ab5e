package io.lanjie.cli.topic;

/** The bytes of a record are not what its topic holds. */
public final class UnreadableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableRecordException(String place, RuntimeException cause) {
        super(place + " cannot be read: " + cause.getMessage(), cause);
    }
}
