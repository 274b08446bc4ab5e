package io.lanjie.benchmarks.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Draws results as SVG: medians only, on logarithmic axes, as variants differ by more than a factor of ten. */
public final class Plots {

    private static final Predicate<String> ANY = workload -> true;

    private final Results results;

    /** Plots of these results. */
    public Plots(Results results) {
        this.results = results;
    }

    /**
     * Writes a file for each plot that there is something to show in.
     *
     * @param folder where to; made if it is not there
     * @return the files written
     * @throws IOException if one cannot be written
     */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Plot plot : plots()) {
            if (!plot.isEmpty()) {
                Path file = folder.resolve(plot.name() + ".svg");
                try (OutputStream output = Files.newOutputStream(file)) {
                    BarChart.write(plot, output);
                }
                files.add(file);
            }
        }
        return files;
    }

    List<Plot> plots() {
        return List.of(
                plot("cpu", "CPU of the application for each event", "microseconds", ANY, Quantity.APPLICATION),
                plot("broker-cpu", "CPU of the broker for each event", "microseconds", ANY, Quantity.BROKER),
                plot(
                        "latency",
                        "From a listing to its order",
                        "milliseconds",
                        "latency"::equals,
                        Quantity.of(Figure.P50_MILLIS),
                        Quantity.of(Figure.P99_MILLIS),
                        Quantity.of(Figure.MAX_MILLIS)),
                plot(
                        "fan-out",
                        "From a notice to its orders",
                        "seconds",
                        workload -> workload.matches("(hot|burst)(-[0-9]+k?)?"),
                        Quantity.of(Figure.FIRST_ORDER_SECONDS),
                        Quantity.of(Figure.LAST_ORDER_SECONDS),
                        Quantity.of(Figure.OTHER_NOTICE_SECONDS)));
    }

    private Plot plot(String name, String title, String unit, Predicate<String> chosen, Quantity... quantities) {
        List<String> workloads = results.workloads().stream().filter(chosen).toList();
        List<Group> groups = workloads.stream()
                .flatMap(workload -> List.of(quantities).stream().map(quantity -> new Group(workload, quantity)))
                .filter(group -> results.variants(group.workload).stream()
                        .anyMatch(variant -> height(group, variant).isPresent()))
                .toList();
        List<Plot.Series> series = workloads.stream()
                .flatMap(workload -> results.variants(workload).stream())
                .distinct()
                .sorted(Wording.variants())
                .map(variant -> new Plot.Series(
                        variant,
                        groups.stream().map(group -> height(group, variant)).toList()))
                .filter(one -> one.heights().stream().anyMatch(Optional::isPresent))
                .toList();
        return new Plot(
                name,
                title,
                unit,
                groups.stream().map(group -> group.label(quantities.length)).toList(),
                series);
    }

    /** A logarithmic axis has no place for nothing. */
    private Optional<Double> height(Group group, String variant) {
        return results.spread(group.workload, variant, group.quantity)
                .map(Spread::median)
                .filter(median -> median > 0);
    }

    private record Group(String workload, Quantity quantity) {

        String label(int quantities) {
            if (quantities == 1) {
                return workload;
            }
            return workload.equals("latency") ? quantity.ratioTitle() : workload + " " + quantity.ratioTitle();
        }
    }
}
