package io.lanjie.benchmarks.floor;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Counts listings over all threads, and says how far it is. */
final class Tally {

    private final long until;
    private final PrintStream output;
    private final AtomicLong listings = new AtomicLong();
    private final AtomicBoolean failed = new AtomicBoolean();
    private long told;

    Tally(long until, PrintStream output) {
        this.until = until;
        this.output = output;
    }

    void add(int more) {
        long now = listings.addAndGet(more);
        if (until > 0 && now >= until && now - more < until) {
            output.println("done " + now);
        }
    }

    /** A reader is dead: without it the number would never be reached. */
    void fail(RuntimeException cause) {
        failed.set(true);
        output.println("failed " + cause);
    }

    /** Says how many there were if it is news; false after a failure. */
    boolean tell() {
        long now = listings.get();
        if (now != told) {
            told = now;
            output.println("consumed " + now);
        }
        return !failed.get();
    }
}
