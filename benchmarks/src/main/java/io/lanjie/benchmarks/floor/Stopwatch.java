package io.lanjie.benchmarks.floor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Adds up time and CPU of this process over several spans; the collector's CPU within them counts. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long nanos;
    private long cpuNanos;

    void start() {
        nanos -= System.nanoTime();
        cpuNanos -= system.getProcessCpuTime();
    }

    void stop() {
        nanos += System.nanoTime();
        cpuNanos += system.getProcessCpuTime();
    }

    double seconds() {
        return nanos / NANOS;
    }

    double cpuSeconds() {
        return cpuNanos / NANOS;
    }
}
