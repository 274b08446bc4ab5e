package io.lanjie.benchmarks.comparison.process;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedBrokerOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * A Kafka node in a process of its own: broker and controller, with Kafka's own numbers of threads. Ends when asked, or
 * when its standard input does, which happens when the process that started it is killed.
 */
public final class BrokerProgram {

    /** Begins the line that says where it listens. */
    public static final String READY = "ready kafka=";

    /** What the embedded broker sets small for a laptop, as Kafka has it. */
    private static final Map<String, String> KAFKA_DEFAULTS = Map.of(
            "num.network.threads", "3",
            "num.io.threads", "8",
            "background.threads", "10",
            "log.cleaner.dedupe.buffer.size", "134217728");

    private BrokerProgram() {}

    /** Takes the directory of its data. */
    public static void main(String[] arguments) throws IOException {
        EmbeddedBroker broker =
                EmbeddedBroker.start(new EmbeddedBrokerOptions(Path.of(arguments[0]), 0, KAFKA_DEFAULTS));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "close"));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(READY + broker.bootstrapServers());
        while (System.in.read() >= 0) {
            // Nobody writes; the end is what counts.
        }
        System.exit(0);
    }
}
