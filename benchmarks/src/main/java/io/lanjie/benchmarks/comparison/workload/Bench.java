package io.lanjie.benchmarks.comparison.workload;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.benchmarks.comparison.data.ListingIds;
import io.lanjie.benchmarks.comparison.data.ListingText;
import io.lanjie.benchmarks.comparison.data.Numbers;
import io.lanjie.benchmarks.comparison.data.Population;
import io.lanjie.benchmarks.comparison.oracle.Ledger;
import io.lanjie.benchmarks.comparison.oracle.Oracle;
import io.lanjie.benchmarks.comparison.oracle.OrderWatcher;
import io.lanjie.benchmarks.comparison.process.Cluster;
import io.lanjie.benchmarks.comparison.process.ProcessFigures;
import io.lanjie.benchmarks.comparison.process.RunningProgram;
import io.lanjie.benchmarks.comparison.process.TopicFigures;
import io.lanjie.benchmarks.comparison.variant.Application;
import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.kafka.TopicNames;
import io.lanjie.schema.CertificateState;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * One variant in one run: its cluster, its instances, the listings and certificates it was told of, and what its orders
 * have to say. Every event goes through here, so that the oracle hears of it first. Not for use by several threads at
 * once.
 */
public final class Bench implements AutoCloseable {

    private static final double NANOS = 1e9;
    private static final long LOOK_AGAIN_MILLIS = 20;
    private static final long QUIET_SECONDS = 4;

    private final Variant variant;
    private final int run;
    private final Sizes sizes;
    private final Cluster cluster;
    private final Application application;
    private final Population population;
    private final Ledger ledger;
    private final Oracle oracle;
    private final InputWriter writer;
    private final OrderWatcher watcher;
    private final TopicFigures topics;
    private final ProcessFigures processes = ProcessFigures.ofThisMachine();
    private final List<RunningProgram> instances = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private int nextSpare;

    /**
     * A variant of which no instance runs yet; the topics are there.
     *
     * @param variant who it is
     * @param run the run it belongs to, from 1
     * @param sizes how large it all is
     * @param seed the same one makes the same data
     * @param cluster the broker and the registry
     * @param application starts instances
     * @param clock for the dates of notices
     */
    public Bench(
            Variant variant, int run, Sizes sizes, long seed, Cluster cluster, Application application, Clock clock) {
        this.variant = variant;
        this.run = run;
        this.sizes = sizes;
        this.cluster = cluster;
        this.application = application;
        this.clock = clock;
        this.population = new Population(sizes.population(), seed);
        this.ledger = new Ledger(sizes.population().capacity());
        this.oracle = new Oracle(population, ledger);
        this.nextSpare = population.firstSpare();
        SchemaRegistryClient registry = cluster.registry();
        this.writer = new InputWriter(cluster.bootstrapServers(), registry, new ListingText(population, seed));
        this.watcher =
                OrderWatcher.start(cluster.bootstrapServers(), TopicNames.live().orders(), cluster.registry(), ledger);
        this.topics = new TopicFigures(cluster.bootstrapServers(), application.id());
    }

    /** Who it is. */
    public Variant variant() {
        return variant;
    }

    /** The run it belongs to. */
    public int run() {
        return run;
    }

    /** How large it all is. */
    public Sizes sizes() {
        return sizes;
    }

    /** Which listing carries what. */
    public Population population() {
        return population;
    }

    /** What the orders say beside what they have to. */
    public Ledger ledger() {
        return ledger;
    }

    /** Writes events that are known to the oracle already. */
    public InputWriter writer() {
        return writer;
    }

    /** What the broker knows. */
    public TopicFigures topics() {
        return topics;
    }

    /** What the operating system counts. */
    public ProcessFigures processes() {
        return processes;
    }

    /** How instances are started, and where they keep their state. */
    public Application application() {
        return application;
    }

    /** The broker and the registry. */
    public Cluster cluster() {
        return cluster;
    }

    /** The instances that run. */
    public List<RunningProgram> instances() {
        return List.copyOf(instances);
    }

    /** Used up to now. */
    public Usage usage() {
        return new Usage(
                System.nanoTime() / NANOS,
                instances.stream()
                        .mapToDouble(instance -> processes.cpuSeconds(instance.pid()))
                        .sum(),
                processes.cpuSeconds(cluster.broker().pid()));
    }

    /** Lets a listing come that was not there. */
    public void add(int listing) {
        population.add(listing);
        oracle.listingChanged(listing);
        writer.sendListing(listing);
    }

    /** Another version of a listing, with another number at its first place; does not send it. */
    public void exchange(int listing, int number) {
        population.exchange(listing, number);
        oracle.listingChanged(listing);
    }

    /** Another version of a listing in which nothing changed that matters; does not send it. */
    public void touch(int listing) {
        population.touch(listing);
    }

    /**
     * Publishes that certificates are struck, or are valid again.
     *
     * @return when, by {@link System#nanoTime()}
     */
    public long publish(Collection<Integer> numbers, CertificateState state, String notice) {
        oracle.certificatesChanged(numbers, state != CertificateState.VALID);
        long now = System.nanoTime();
        writer.sendNotice(numbers, state, notice, clock.instant());
        writer.flush();
        return now;
    }

    /** Puts a listing behind all others in every partition that must be ordered down. */
    public void mark() {
        boolean[] marked = new boolean[sizes.partitions()];
        int missing = marked.length;
        while (missing > 0) {
            int partition = ListingIds.partition(ListingIds.key(nextSpare), marked.length);
            if (!marked[partition]) {
                marked[partition] = true;
                missing--;
                population.addWith(nextSpare, Numbers.MARK);
                oracle.listingChanged(nextSpare);
                writer.sendListing(nextSpare);
            }
            nextSpare++;
        }
        writer.flush();
    }

    /** Waits until each listing's last order is right, or, of who writes none, until all listings are read. */
    public void awaitDecided() throws InterruptedException {
        if (variant.writesOrders()) {
            ledger.awaitRight(sizes.patienceSeconds(), this::check);
        } else {
            await(() -> instances.stream().mapToLong(this::told).sum() >= writer.listingsSent());
        }
    }

    /** Waits until nothing more is to be expected: all is read, and every order that came of it has been seen. */
    public void awaitQuiet() throws InterruptedException {
        if (variant.commitsOffsets()) {
            await(() -> topics.lag() == 0);
            watcher.awaitAllSeen(sizes.patienceSeconds());
        } else if (variant.writesOrders()) {
            long orders = -1;
            while (orders != ledger.orders()) {
                orders = ledger.orders();
                TimeUnit.SECONDS.sleep(QUIET_SECONDS);
            }
        }
    }

    /** What only reads tells each second how far it is. */
    private long told(RunningProgram instance) {
        return instance.lastNumber("consumed ");
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(sizes.patienceSeconds());
        while (!condition.getAsBoolean()) {
            check();
            if (System.nanoTime() > end) {
                throw new IllegalStateException(variant.title() + " has not read all there is in time");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /** Starts the instance with that number. */
    public RunningProgram start(int instance) {
        RunningProgram started = application.start(instance);
        instances.add(started);
        return started;
    }

    /** Ends an instance. */
    public void stop(RunningProgram instance) {
        instances.remove(instance);
        instance.close();
    }

    /** Ends all instances. */
    public void stopAll() {
        List.copyOf(instances).forEach(this::stop);
    }

    /** How often an instance said that its producer was fenced. */
    public long fencedProducers() {
        return instances.stream()
                .mapToLong(instance -> instance.linesWith("ProducerFencedException"))
                .sum();
    }

    /** Halts all instances. */
    public void pause() {
        instances.forEach(RunningProgram::pause);
    }

    /** Ends a {@link #pause()}. */
    public void resume() {
        instances.forEach(RunningProgram::resume);
    }

    /** Throws if an instance has ended or orders are no longer read. */
    public void check() {
        watcher.check();
        instances.forEach(RunningProgram::check);
    }

    @Override
    public void close() {
        try (topics;
                watcher;
                writer) {
            // Each is closed even if the one before it fails.
        }
    }
}
