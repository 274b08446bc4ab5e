package io.lanjie.benchmarks.comparison.workload;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** All workloads by name, in the order in which they run: each leaves the listings to the next. */
public enum Workloads {
    /** The first load; runs always, because all others need it. */
    BULK("bulk", BulkLoad::new),
    /** Updates that mostly change nothing. */
    STEADY("steady", Steady::new),
    /** Several notices with many listings each. */
    NOTICE("notice", WideNotices::new),
    /** Very many listings of one certificate. */
    HOT("hot", HotCertificate::new),
    /** Very many certificates at once. */
    BURST("burst", Burst::new),
    /** From event to order. */
    LATENCY("latency", Latency::new),
    /** A marketplace that reads slowly. */
    SLOW_READER("slow-reader", SlowReader::new),
    /** From one instance to two. */
    SCALE_OUT("scale-out", ScaleOut::new),
    /** Start after the loss of local state. */
    RESTORE("restore", Restore::new);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // A reference to a constructor holds nothing that could change.
    private final Supplier<Workload> maker;

    Workloads(String title, Supplier<Workload> maker) {
        this.title = title;
        this.maker = maker;
    }

    /** Its name in options. */
    public String title() {
        return title;
    }

    /** A new one. */
    public Workload create() {
        return maker.get();
    }

    /** The workload of that name, to which a number of listings may be added; empty for a name that none has. */
    public static Optional<Workloads> of(String title) {
        return Arrays.stream(values())
                .filter(workload -> title.equals(workload.title) || title.matches(workload.title + "-[0-9]+k?"))
                .findFirst();
    }

    /** All names, for messages. */
    public static String titles() {
        return Arrays.stream(values()).map(Workloads::title).collect(Collectors.joining(", "));
    }
}
