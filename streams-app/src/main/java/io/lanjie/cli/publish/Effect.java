package io.lanjie.cli.publish;

/** What a row would do to the notices in force. */
enum Effect {
    /** Nothing is in force of its certificate or recall. */
    NEW("new"),
    /** Status, date or content of the entry change. */
    MOVED("moved"),
    /** It says what is in force already. */
    UNCHANGED("unchanged"),
    /** It takes effect later. */
    WAITING("waiting"),
    /** The entry leaves the watch. */
    WITHDRAWN("withdrawn"),
    /** There is nothing to take out of the watch. */
    NOTHING_THERE("nothing to withdraw"),
    /** A later notice is in force. */
    SUPERSEDED("superseded"),
    /** What is in force cannot be followed by another. */
    FINAL("final"),
    /** The watch refuses it for another reason. */
    REFUSED("refused");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    /** Whether the row says something that the watch does not take; a row that comes late only says nothing new. */
    boolean isRefusal() {
        return this == FINAL || this == REFUSED;
    }

    /** How people read it. */
    String label() {
        return label;
    }
}
