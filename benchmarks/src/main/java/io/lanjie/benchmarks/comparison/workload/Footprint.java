package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.comparison.process.LiveHeap;
import io.lanjie.benchmarks.comparison.process.RunningProgram;
import io.lanjie.benchmarks.report.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The room that a variant takes after the bulk load: memory, its own disk, the broker's disk; and what it holds there. */
final class Footprint {

    private final Bench bench;

    Footprint(Bench bench) {
        this.bench = bench;
    }

    void addTo(Readings readings) throws InterruptedException {
        int listings = bench.sizes().population().warmUpListings()
                + bench.sizes().population().listings();
        readings.put(Figure.LISTINGS, listings)
                .put(
                        Figure.CERTIFICATES,
                        bench.population().numbers().certificates().size())
                .put(Figure.PARTITIONS, bench.sizes().partitions())
                .put(Figure.KEY_CHANGES, bench.sizes().population().listings())
                .put(Figure.CHANGELOG_BYTES, bench.topics().changelogBytes())
                .put(Figure.INTERNAL_BYTES, bench.topics().internalBytes())
                .put(Figure.LISTING_BYTES, bench.topics().listingBytes())
                .put(Figure.ORDER_BYTES, bench.topics().orderBytes());
        addMemory(readings);
        OptionalDouble heap = LiveHeap.mebibytes(bench.instances().get(0).pid());
        heap.ifPresent(mebibytes -> readings.put(Figure.HEAP_MIB, mebibytes));
    }

    void addMemory(Readings readings) {
        OptionalDouble most = OptionalDouble.empty();
        for (RunningProgram instance : bench.instances()) {
            OptionalDouble own = bench.processes().mostResidentMebibytes(instance.pid());
            most = own.isPresent() ? OptionalDouble.of(most.orElse(0) + own.getAsDouble()) : most;
        }
        most.ifPresent(mebibytes -> readings.put(Figure.RESIDENT_MIB, mebibytes));
    }

    /** Bytes of all files below a folder; files may come and go meanwhile. */
    static long bytes(Path folder) {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(Footprint::size).sum();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot look into " + folder, failure);
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot look at " + file, failure);
        }
    }
}
