package io.lanjie.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.kafka.common.utils.AppInfoParser;

/** What this machine says of itself. */
public final class Machine {

    private static final long MEBIBYTE = 1L << 20;

    private Machine() {}

    /**
     * This machine.
     *
     * @param now when the measurement begins
     * @param commit commit of the product; null where it is not known
     * @param sizes how much of what will be published
     * @param loads how busy it was at the start of each run
     */
    public static Environment environment(
            Instant now, String commit, Map<String, Long> sizes, List<Environment.Load> loads) {
        Runtime.Version java = Runtime.version();
        return new Environment(
                now.truncatedTo(ChronoUnit.SECONDS).toString(),
                commit,
                Runtime.getRuntime().availableProcessors(),
                system().getTotalMemorySize() / MEBIBYTE,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                java + " " + System.getProperty("java.vendor"),
                AppInfoParser.getVersion(),
                sizes,
                loads);
    }

    /** Processes that ran or waited over the last minute; empty where the system does not say. */
    public static OptionalDouble load() {
        double average = system().getSystemLoadAverage();
        return average < 0 ? OptionalDouble.empty() : OptionalDouble.of(average);
    }

    private static OperatingSystemMXBean system() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }
}
