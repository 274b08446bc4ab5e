package io.lanjie.pipeline.coverage;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** A budget of time for each thread, divided among its tasks with open fan-outs. Safe for use by all threads. */
public final class ThreadSliceBudget implements SliceBudget {

    private static final int TURN = 32;

    private final long nanos;
    private final LongSupplier nanoClock;
    private final Map<Long, Integer> tasksByThread = new ConcurrentHashMap<>();

    /**
     * @param perThread time that all tasks of a thread together may take in one round
     * @param nanoClock a clock that only goes forward, nanoseconds
     */
    public ThreadSliceBudget(Duration perThread, LongSupplier nanoClock) {
        this.nanos = perThread.toNanos();
        this.nanoClock = nanoClock;
    }

    @Override
    public void enter() {
        tasksByThread.merge(thread(), 1, Integer::sum);
    }

    @Override
    public void leave() {
        tasksByThread.computeIfPresent(thread(), (id, tasks) -> tasks == 1 ? null : tasks - 1);
    }

    @Override
    public BooleanSupplier begin() {
        long end = nanoClock.getAsLong() + nanos / Math.max(1, tasksByThread.getOrDefault(thread(), 1));
        return () -> nanoClock.getAsLong() - end < 0;
    }

    @Override
    public int turn() {
        return TURN;
    }

    private static long thread() {
        return Thread.currentThread().getId();
    }
}
