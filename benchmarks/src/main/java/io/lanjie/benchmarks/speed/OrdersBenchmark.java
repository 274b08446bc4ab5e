package io.lanjie.benchmarks.speed;

import io.lanjie.domain.notice.CertificateState;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What the steps of the watch cost a listing task: those that concern many listings, few, and none. One thread; the
 * processors are those of the application, stores and broker are not.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OrdersBenchmark {

    static final int TASKS = 4;
    static final int HOT_LISTINGS = 10_000;
    static final int SMALL_CERTIFICATES = 2_000;
    static final int LISTINGS_OF_EACH = 5;

    private static final int ENTRIES = 20_000;
    private static final int HOT = 0;
    private static final int SPARE = 10_000;
    private static final int SPARES = 1_000;
    private static final long SEED = 20_261_122L;

    private List<ListingTask> tasks;
    private ListingTask task;
    private WatchSteps steps;
    private int next;

    /** Makes tasks that hold the same watch, the first of which has listings. */
    @Setup
    public void prepare() {
        Stock stock = new Stock(SEED);
        steps = new WatchSteps(stock);
        ListingTasks made = new ListingTasks();
        tasks = made.start(TASKS);
        task = tasks.get(0);
        everywhere(steps.policy(made.policy()));
        for (int certificate = 0; certificate < ENTRIES; certificate++) {
            everywhere(steps.certificate(certificate, CertificateState.VALID));
        }
        everywhere(steps.ready(ENTRIES, TASKS));
        int listing = 0;
        while (listing < HOT_LISTINGS) {
            task.take(stock.listing(listing++, HOT, ENTRIES));
        }
        while (listing < HOT_LISTINGS + SMALL_CERTIFICATES * LISTINGS_OF_EACH) {
            task.take(stock.listing(listing++, small(listing % SMALL_CERTIFICATES), ENTRIES));
        }
        task.finishFanOuts();
    }

    /** One certificate of many listings is suspended, and reinstated. */
    @Benchmark
    @OperationsPerInvocation(2 * HOT_LISTINGS)
    public long hotCertificate() {
        long before = task.orders();
        everywhere(steps.certificate(HOT, CertificateState.SUSPENDED));
        task.finishFanOuts();
        everywhere(steps.certificate(HOT, CertificateState.VALID));
        task.finishFanOuts();
        return checked(task.orders() - before, 2 * HOT_LISTINGS);
    }

    /** Many certificates of a few listings each are suspended at once, and reinstated. */
    @Benchmark
    @OperationsPerInvocation(2 * SMALL_CERTIFICATES * LISTINGS_OF_EACH)
    public long burst() {
        long before = task.orders();
        allSmall(CertificateState.REVOKED);
        allSmall(CertificateState.VALID);
        return checked(task.orders() - before, 2 * SMALL_CERTIFICATES * LISTINGS_OF_EACH);
    }

    /** All tasks of the process take a step that concerns no listing. */
    @Benchmark
    @OperationsPerInvocation(TASKS)
    public void watchStep() {
        next++;
        CertificateState state = next / SPARES % 2 == 0 ? CertificateState.SUSPENDED : CertificateState.VALID;
        everywhere(steps.certificate(SPARE + next % SPARES, state));
    }

    private void allSmall(CertificateState state) {
        for (int certificate = 0; certificate < SMALL_CERTIFICATES; certificate++) {
            everywhere(steps.certificate(small(certificate), state));
        }
        task.finishFanOuts();
    }

    private void everywhere(byte[] step) {
        tasks.forEach(one -> one.take(step));
    }

    private static int small(int index) {
        return HOT + 1 + index;
    }

    private static long checked(long orders, long expected) {
        if (orders != expected) {
            throw new IllegalStateException("expected " + expected + " orders, found " + orders);
        }
        return orders;
    }
}
