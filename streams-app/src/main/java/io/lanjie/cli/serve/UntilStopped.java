package io.lanjie.cli.serve;

/**
 * Closes what runs here when the process is asked to end, whether it is waiting or still busy, and exactly once. Who
 * presses Ctrl-C leaves nothing behind.
 */
final class UntilStopped {

    private final AutoCloseable running;
    private final Thread hook;
    private boolean closing;

    UntilStopped(AutoCloseable running) {
        this.running = running;
        this.hook = new Thread(this::closeQuietly, "close");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Closes, if nothing has yet. */
    void close() {
        closeQuietly();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // The hook is what closes then.
            return;
        }
    }

    private void closeQuietly() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
        }
        try {
            running.close();
        } catch (Exception failure) {
            System.getLogger(UntilStopped.class.getName()).log(System.Logger.Level.WARNING, "closing failed", failure);
        }
    }
}
