package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import io.lanjie.schema.CertificateState;
import java.util.List;
import java.util.stream.IntStream;

/** Several certificates, each with thousands of listings, are struck one after another, then valid again. */
public final class WideNotices implements Workload {

    private static final double MILLIS = 1e3;

    @Override
    public List<Measurement> run(Bench bench) throws InterruptedException {
        int count = bench.sizes().population().wideNotices();
        Percentiles lasts = new Percentiles();
        Readings readings = new Readings(bench);
        Usage usage = Usage.NONE;
        for (CertificateState state : List.of(CertificateState.SUSPENDED, CertificateState.VALID)) {
            for (int rank = 0; rank < count; rank++) {
                int number = bench.population().numbers().wide(rank);
                Usage before = bench.usage();
                long sent = bench.publish(List.of(number), state, "wide-" + rank + "-" + state);
                bench.awaitDecided();
                usage = usage.plus(bench.usage().since(before));
                Span span =
                        Span.of(bench.ledger(), IntStream.of(bench.population().carriers(number)));
                lasts.add(span.lastSecondsAfter(sent));
            }
        }
        bench.awaitQuiet();
        readings.put(Figure.NOTICE_P99_SECONDS, lasts.at(0.99))
                .put(Figure.P50_MILLIS, lasts.at(0.5) * MILLIS)
                .put(Figure.P99_MILLIS, lasts.at(0.99) * MILLIS)
                .put(Figure.MAX_MILLIS, lasts.at(1) * MILLIS);
        int wide = bench.sizes().population().wideListings();
        return List.of(readings.measured(Sizes.named("notice", wide), 2L * count * wide, usage));
    }
}
