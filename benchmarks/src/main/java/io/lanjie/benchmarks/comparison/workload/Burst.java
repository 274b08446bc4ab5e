package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import io.lanjie.schema.CertificateState;
import java.util.List;
import java.util.stream.IntStream;

/** Half of all certificates are struck at one moment, as on 1 April 2027; afterwards they are valid again. */
public final class Burst implements Workload {

    private static final String NAME = "burst";

    @Override
    public List<Measurement> run(Bench bench) throws InterruptedException {
        List<Integer> numbers =
                bench.population().numbers().burst().all().boxed().toList();
        Readings readings = new Readings(bench);
        Usage before = bench.usage();
        long sent = bench.publish(numbers, CertificateState.SUSPENDED, NAME);
        bench.awaitDecided();
        Usage usage = bench.usage().since(before);
        bench.awaitQuiet();
        int[] listings = bench.ledger().rightSinceThen(sent);
        Span span = Span.of(bench.ledger(), IntStream.of(listings));
        readings.put(Figure.FIRST_ORDER_SECONDS, span.firstSecondsAfter(sent))
                .put(Figure.LAST_ORDER_SECONDS, span.lastSecondsAfter(sent))
                .put(Figure.FENCED_PRODUCERS, bench.fencedProducers());
        Measurement measurement = readings.measured(NAME, listings.length, usage);
        bench.publish(numbers, CertificateState.VALID, "burst-over");
        bench.awaitDecided();
        bench.awaitQuiet();
        return List.of(measurement);
    }
}
