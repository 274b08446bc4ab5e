package io.lanjie.benchmarks.comparison.oracle;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * For each listing what its last order has to say, and what it says. Knows at any moment how many differ, so that a
 * phase is over as soon as none does. Safe for use by several threads.
 */
public final class Ledger {

    private static final long LOOK_AGAIN_MILLIS = 250;

    private final long[] expected;
    private final long[] actual;
    private final long[] states;
    private final long[] rightSince;
    private final short[] changes;
    private final short[] seen;
    private int wrong;
    private long orders;
    private long ordersThatChangeNothing;

    /** Is asked now and then while somebody waits, and throws when waiting makes no sense any more. */
    @FunctionalInterface
    public interface Liveness {

        /** Throws what is wrong, if anything. */
        void check();
    }

    /** @param listings how many there may be */
    public Ledger(int listings) {
        expected = new long[listings];
        actual = new long[listings];
        states = new long[listings];
        rightSince = new long[listings];
        changes = new short[listings];
        seen = new short[listings];
    }

    /** From now on orders are counted anew, and each listing may get one for each change from now on. */
    public synchronized void beginPhase() {
        Arrays.fill(changes, (short) 0);
        Arrays.fill(seen, (short) 0);
        orders = 0;
        ordersThatChangeNothing = 0;
    }

    /**
     * Says what the last order of a listing has to name.
     *
     * @param signature signature of the numbers struck
     * @param causes how many events lead there, each of which may cause an order of its own
     */
    public synchronized void expect(int listing, long signature, int causes) {
        boolean rightBefore = expected[listing] == actual[listing];
        expected[listing] = signature;
        changes[listing] += (short) causes;
        count(listing, rightBefore, 0);
    }

    /** Takes an order of a listing that was read at that time of {@link System#nanoTime()}. */
    public synchronized void observe(int listing, Order order, long nanos) {
        boolean rightBefore = expected[listing] == actual[listing];
        boolean repeats = states[listing] == order.states() && actual[listing] == order.references();
        actual[listing] = order.references();
        states[listing] = order.states();
        orders++;
        seen[listing]++;
        if (repeats || seen[listing] > changes[listing]) {
            ordersThatChangeNothing++;
        }
        count(listing, rightBefore, nanos);
    }

    private void count(int listing, boolean rightBefore, long nanos) {
        boolean right = expected[listing] == actual[listing];
        if (right && !rightBefore) {
            wrong--;
            rightSince[listing] = nanos;
            if (wrong == 0) {
                notifyAll();
            }
        } else if (!right && rightBefore) {
            wrong++;
        }
    }

    /**
     * Waits until every listing's last order is as it has to be.
     *
     * @param longest after so many seconds it gives up
     * @return whether that came to pass
     */
    public synchronized boolean awaitRight(long longest, Liveness liveness) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(longest);
        while (wrong > 0) {
            liveness.check();
            if (System.nanoTime() > end) {
                return false;
            }
            wait(LOOK_AGAIN_MILLIS);
        }
        return true;
    }

    /** Listings whose last order is not as it has to be. */
    public synchronized int wrong() {
        return wrong;
    }

    /** Some of them, at most so many. */
    public synchronized int[] someWrong(int most) {
        return IntStream.range(0, expected.length)
                .filter(listing -> expected[listing] != actual[listing])
                .limit(most)
                .toArray();
    }

    /** Orders of this phase. */
    public synchronized long orders() {
        return orders;
    }

    /** Orders of this phase that repeat the one before, or that nothing asked for. */
    public synchronized long ordersThatChangeNothing() {
        return ordersThatChangeNothing;
    }

    /** Since when, by {@link System#nanoTime()}, the listing's last order has been as it has to be; 0 if from the start. */
    public synchronized long rightSince(int listing) {
        return rightSince[listing];
    }

    /** The listings that have been right since that moment or later, and were not before. */
    public synchronized int[] rightSinceThen(long nanos) {
        return IntStream.range(0, rightSince.length)
                .filter(listing -> rightSince[listing] - nanos >= 0 && rightSince[listing] != 0)
                .toArray();
    }

    /** Signature of what the listing's last order has to name. */
    synchronized long expected(int listing) {
        return expected[listing];
    }

    /** Whether the listing has to be blocked. */
    public synchronized boolean blocked(int listing) {
        return expected[listing] != Signature.EMPTY;
    }
}
