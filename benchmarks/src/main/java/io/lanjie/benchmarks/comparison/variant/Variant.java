package io.lanjie.benchmarks.comparison.variant;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is compared. */
public enum Variant {
    /** The application as shipped. */
    LANJIE("lanjie", "io.lanjie.cli.Lanjie", true),
    /** The plain DSL of Kafka Streams. */
    DSL("dsl", "io.lanjie.benchmarks.peer.dsl.DslApplication", true),
    /** Flink SQL. */
    FLINK_SQL("flink-sql", "io.lanjie.benchmarks.peer.flink.FlinkApplication", true),
    /** Reads and decodes the same topics, and nothing more. */
    FLOOR("floor", "io.lanjie.benchmarks.floor.ConsumeAndDecode", false),
    /** A join of two hash maps in one thread, without Kafka. */
    MEMORY("memory", "io.lanjie.benchmarks.floor.MemoryJoin", false);

    private final String title;
    private final String mainClass;
    private final boolean orders;

    Variant(String title, String mainClass, boolean orders) {
        this.title = title;
        this.mainClass = mainClass;
        this.orders = orders;
    }

    /** Its name in options, tables and files. */
    public String title() {
        return title;
    }

    /** The entry point of its program. */
    public String mainClass() {
        return mainClass;
    }

    /** Whether it writes orders; one that does not has only its speed compared. */
    public boolean writesOrders() {
        return orders;
    }

    /** Whether it commits, in a group of its own name, where it has read to, together with what it made of it. */
    public boolean commitsOffsets() {
        return this == LANJIE || this == DSL;
    }

    /** Whether another instance joins by itself and takes its share. */
    public boolean scalesByInstances() {
        return this == LANJIE || this == DSL;
    }

    /** Whether it restores its state from changelogs. */
    public boolean keepsChangelogs() {
        return this == LANJIE || this == DSL;
    }

    /** Whether it gives each marketplace a topic of its own. */
    public boolean writesByMarketplace() {
        return this == LANJIE || this == DSL;
    }

    /** The variant of that name; empty for a name that none has. */
    public static Optional<Variant> of(String title) {
        return Arrays.stream(values())
                .filter(variant -> variant.title.equals(title))
                .findFirst();
    }

    /** All names, for messages. */
    public static String titles() {
        return List.of(values()).stream().map(Variant::title).collect(Collectors.joining(", "));
    }
}
