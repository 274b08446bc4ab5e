package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import io.lanjie.schema.CertificateState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * A certificate that very many listings carry is struck, and while its orders are under way another one that a handful
 * carry; then both are valid again.
 */
public final class HotCertificate implements Workload {

    private static final long OTHER_AFTER_MILLIS = 300;

    @Override
    public List<Measurement> run(Bench bench) throws InterruptedException {
        List<Measurement> measurements = new ArrayList<>();
        for (int rank = 0; rank < bench.sizes().population().hot().size(); rank++) {
            measurements.add(strike(bench, rank));
            measurements.add(reinstate(bench, rank));
        }
        return measurements;
    }

    private static Measurement strike(Bench bench, int rank) throws InterruptedException {
        int hot = bench.population().numbers().hot(rank);
        int small = bench.population().numbers().small();
        Readings readings = new Readings(bench);
        Usage before = bench.usage();
        long sent = bench.publish(List.of(hot), CertificateState.SUSPENDED, "hot-" + rank);
        TimeUnit.MILLISECONDS.sleep(OTHER_AFTER_MILLIS);
        long otherSent = bench.publish(List.of(small), CertificateState.SUSPENDED, "small-" + rank);
        bench.awaitDecided();
        Usage usage = bench.usage().since(before);
        bench.awaitQuiet();
        int[] carriers = bench.population().carriers(hot);
        Span span = Span.of(bench.ledger(), IntStream.of(carriers));
        Span other = Span.of(bench.ledger(), IntStream.of(bench.population().carriers(small)));
        readings.put(Figure.FIRST_ORDER_SECONDS, span.firstSecondsAfter(sent))
                .put(Figure.LAST_ORDER_SECONDS, span.lastSecondsAfter(sent))
                .put(Figure.OTHER_NOTICE_SECONDS, other.lastSecondsAfter(otherSent))
                .put(Figure.FENCED_PRODUCERS, bench.fencedProducers());
        return readings.measured(name(bench, rank), carriers.length, usage);
    }

    private static Measurement reinstate(Bench bench, int rank) throws InterruptedException {
        int hot = bench.population().numbers().hot(rank);
        int small = bench.population().numbers().small();
        Readings readings = new Readings(bench);
        Usage before = bench.usage();
        long sent = bench.publish(List.of(hot, small), CertificateState.VALID, "reinstated-" + rank);
        bench.awaitDecided();
        Usage usage = bench.usage().since(before);
        bench.awaitQuiet();
        int[] carriers = bench.population().carriers(hot);
        Span span = Span.of(bench.ledger(), IntStream.of(carriers));
        readings.put(Figure.FIRST_ORDER_SECONDS, span.firstSecondsAfter(sent))
                .put(Figure.LAST_ORDER_SECONDS, span.lastSecondsAfter(sent));
        return readings.measured(name(bench, rank) + "-release", carriers.length, usage);
    }

    private static String name(Bench bench, int rank) {
        return Sizes.named("hot", bench.sizes().population().hot().get(rank));
    }
}
