package io.lanjie.benchmarks.comparison.workload;

/**
 * What has been used up to a moment, or between two.
 *
 * @param seconds by the clock
 * @param applicationCpu seconds of CPU of all instances
 * @param brokerCpu seconds of CPU of the broker
 */
public record Usage(double seconds, double applicationCpu, double brokerCpu) {

    static final Usage NONE = new Usage(0, 0, 0);

    /** What was used since an earlier moment. */
    public Usage since(Usage earlier) {
        return new Usage(
                seconds - earlier.seconds, applicationCpu - earlier.applicationCpu, brokerCpu - earlier.brokerCpu);
    }

    /** Both together. */
    public Usage plus(Usage other) {
        return new Usage(seconds + other.seconds, applicationCpu + other.applicationCpu, brokerCpu + other.brokerCpu);
    }
}
