package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.comparison.data.Population;
import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.benchmarks.report.Measurement;
import io.lanjie.schema.CertificateState;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The first load: all listings at full speed, into an application that has its certificates and has decided some
 * listings already, so that start and compilation stay out of it.
 */
public final class BulkLoad implements Workload {

    private static final String NAME = "bulk";

    @Override
    public List<Measurement> run(Bench bench) throws InterruptedException {
        warmUp(bench);
        Readings readings = new Readings(bench);
        Population population = bench.population();
        Usage before = bench.usage();
        IntStream.range(population.firstOfBulk(), population.firstSpare()).forEach(bench::add);
        bench.mark();
        bench.awaitDecided();
        Usage usage = bench.usage().since(before);
        bench.awaitQuiet();
        new Footprint(bench).addTo(readings);
        return List.of(readings.measured(NAME, population.sizes().listings(), usage));
    }

    @Override
    public boolean suits(Variant variant) {
        return true;
    }

    private static void warmUp(Bench bench) throws InterruptedException {
        Population population = bench.population();
        bench.publish(
                population.numbers().certificates().all().boxed().toList(), CertificateState.VALID, "first-issue");
        bench.publish(population.numbers().struckFromTheStart().boxed().toList(), CertificateState.SUSPENDED, "struck");
        IntStream.range(0, population.firstOfBulk()).forEach(bench::add);
        bench.mark();
        bench.awaitDecided();
        bench.awaitQuiet();
    }
}
