package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.comparison.process.DataFolder;
import io.lanjie.benchmarks.comparison.process.RunningProgram;
import io.lanjie.benchmarks.comparison.process.TopicReading;
import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The application stops, loses its disk, and starts again: how long until a listing that came meanwhile is ordered down,
 * beside how long it takes merely to read the changelogs.
 */
public final class Restore implements Workload {

    private static final String NAME = "restore";
    private static final double NANOS = 1e9;

    @Override
    public boolean suits(Variant variant) {
        return variant.keepsChangelogs();
    }

    @Override
    public List<Measurement> run(Bench bench) throws InterruptedException {
        Readings readings = new Readings(bench);
        bench.stopAll();
        Path state = bench.application().state(1);
        int listings = bench.sizes().population().warmUpListings()
                + bench.sizes().population().listings();
        readings.put(Figure.LISTINGS, listings)
                .put(Figure.DISK_BYTES_PER_LISTING, (double) Footprint.bytes(state) / listings);
        delete(state);
        Usage before = bench.usage();
        long begin = System.nanoTime();
        RunningProgram started = bench.start(1);
        bench.mark();
        bench.awaitDecided();
        Usage usage = bench.usage().since(before);
        readings.put(Figure.RESTORE_SECONDS, (System.nanoTime() - begin) / NANOS);
        bench.awaitQuiet();
        started.check();
        new Footprint(bench).addMemory(readings);
        TopicReading reading = TopicReading.of(
                bench.cluster().bootstrapServers(),
                bench.topics().changelogs(),
                bench.sizes().threads());
        readings.put(Figure.CHANGELOG_READ_SECONDS, reading.seconds());
        return List.of(readings.measured(NAME, reading.records(), usage));
    }

    private static void delete(Path folder) {
        try {
            DataFolder.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot delete " + folder, failure);
        }
    }
}
