package io.lanjie.query;

/** What the application as a whole is doing. */
public enum ApplicationState {
    /** Getting its share of the work, or reading its stores back: answers may be old. */
    STARTING(true, false),
    /** Deciding. */
    RUNNING(true, true),
    /** Told to end. */
    STOPPING(true, false),
    /** Ended as told. */
    STOPPED(false, false),
    /** Ended because it could not go on; only a new start helps. */
    FAILED(false, false);

    private final boolean live;
    private final boolean ready;

    ApplicationState(boolean live, boolean ready) {
        this.live = live;
        this.ready = ready;
    }

    /** Returns whether the process is of use; if not, it should be started anew. */
    public boolean live() {
        return live;
    }

    /** Returns whether notices and listings are being decided. */
    public boolean ready() {
        return ready;
    }
}
