package io.lanjie.benchmarks.floor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads and decodes listings and certificates and does nothing with them: what any application has to spend before it
 * begins to work. Says {@code consumed N} each second while listings come, and {@code done N} once it has had as many
 * as {@code until} asks for; then goes on until it is told to end.
 */
public final class ConsumeAndDecode {

    private static final String LISTINGS = "marketplace.listings";
    private static final String CERTIFICATES = "ccc.certificate-status";

    private final Properties settings;
    private final Tally tally;
    private final List<Reader> readers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /**
     * A program that is not started yet.
     *
     * @param settings {@code bootstrap.servers}, {@code schema.registry.url}, {@code application.id}, {@code threads},
     *     {@code partitions}, and {@code until}, the number of listing records to report as done; 0 for never
     * @param output where it says how far it is
     */
    public ConsumeAndDecode(Properties settings, PrintStream output) {
        this.settings = settings;
        this.tally = new Tally(Long.parseLong(settings.getProperty("until", "0")), output);
    }

    /** Takes the file with the settings. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Properties settings = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        ConsumeAndDecode program =
                new ConsumeAndDecode(settings, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Runtime.getRuntime().addShutdownHook(new Thread(program::stop, "shutdown"));
        program.start();
        while (program.tally.tell()) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /** Starts the threads; the partitions are dealt to them in turn. */
    public void start() {
        int count = Integer.parseInt(settings.getProperty("threads", "1"));
        for (int thread = 0; thread < count; thread++) {
            List<TopicPartition> partitions = partitions(thread, count);
            if (!partitions.isEmpty()) {
                Reader reader = new Reader(settings, partitions, LISTINGS, tally);
                readers.add(reader);
                Thread running = new Thread(reader, "reader-" + thread);
                threads.add(running);
                running.start();
            }
        }
    }

    /** Ends the threads and waits for their ends. */
    public void stop() {
        readers.forEach(Reader::stop);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private List<TopicPartition> partitions(int thread, int threads) {
        int listingPartitions = Integer.parseInt(settings.getProperty("partitions"));
        List<TopicPartition> partitions = new ArrayList<>();
        if (thread == 0) {
            partitions.add(new TopicPartition(CERTIFICATES, 0));
        }
        for (int partition = thread; partition < listingPartitions; partition += threads) {
            partitions.add(new TopicPartition(LISTINGS, partition));
        }
        return partitions;
    }
}
