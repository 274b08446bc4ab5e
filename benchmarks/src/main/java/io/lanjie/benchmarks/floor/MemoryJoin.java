package io.lanjie.benchmarks.floor;

import io.lanjie.benchmarks.comparison.workload.Sizes;
import io.lanjie.benchmarks.report.Machine;
import io.lanjie.benchmarks.report.Measurement;
import io.lanjie.benchmarks.report.Results;
import io.lanjie.benchmarks.report.ResultsFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The join alone, on one thread, without Kafka, schemas or anything that survives a crash: {@code memory} over numbers
 * that are known beforehand, {@code memory+matcher} over the words of listings, in which the matcher has to find them.
 */
public final class MemoryJoin {

    private final Sizes sizes;
    private final long seed;

    /**
     * A join over the data of the comparison.
     *
     * @param sizes how much of it
     * @param seed the same one makes the same data
     */
    public MemoryJoin(Sizes sizes, long seed) {
        this.sizes = sizes;
        this.seed = seed;
    }

    /**
     * Takes a file with {@code size} ({@code tiny}, {@code quick} or {@code full}), {@code listings} and
     * {@code certificates} for other numbers of these, {@code seed}, {@code run}, and {@code results}, the results file
     * to write.
     */
    public static void main(String[] arguments) throws IOException {
        Properties settings = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        MemoryJoin join = new MemoryJoin(sizes(settings), Long.parseLong(settings.getProperty("seed")));
        List<Measurement> measurements = join.measure(Integer.parseInt(settings.getProperty("run")));
        ResultsFile.write(
                new Results(Machine.environment(Clock.systemUTC().instant(), null, Map.of(), List.of()), measurements),
                Path.of(settings.getProperty("results")));
    }

    /** Measures both, over {@code bulk}, {@code steady}, and a fan-out for each hot certificate. */
    public List<Measurement> measure(int run) {
        List<Measurement> measurements = new ArrayList<>();
        measurements.addAll(new MemoryRun("memory", run, sizes, seed, new KnownNumbers()).measure());
        measurements.addAll(new MemoryRun("memory+matcher", run, sizes, seed, new MatchedNumbers(seed)).measure());
        return measurements;
    }

    private static Sizes sizes(Properties settings) {
        String name = settings.getProperty("size", "quick");
        Sizes chosen = switch (name) {
            case "tiny" -> Sizes.tiny();
            case "quick" -> Sizes.quick();
            case "full" -> Sizes.full();
            default -> throw new IllegalArgumentException("size is tiny, quick or full, not " + name);
        };
        String listings = settings.getProperty("listings");
        String certificates = settings.getProperty("certificates");
        return listings == null && certificates == null
                ? chosen
                : chosen.with(
                        listings == null ? chosen.population().listings() : Integer.parseInt(listings),
                        certificates == null ? chosen.population().certificates() : Integer.parseInt(certificates));
    }
}
