package io.lanjie.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One workload: what each variant measured, and below it how many times lanjie that is. */
final class WorkloadTable {

    private static final String NOTHING = "-";

    private final Results results;
    private final String workload;

    WorkloadTable(Results results, String workload) {
        this.results = results;
        this.workload = workload;
    }

    List<String> lines() {
        List<Quantity> quantities = Quantity.of(results.of(workload).toList());
        List<String> lines = new ArrayList<>();
        lines.add("== " + workload + ": " + Wording.workload(workload) + " (" + runs() + ")");
        lines.addAll(table("measured", quantities, Quantity::title, results.variants(workload), this::measured));
        List<Quantity> comparable = quantities.stream().filter(this::isCompared).toList();
        if (!comparable.isEmpty()) {
            lines.add("");
            lines.addAll(table("times lanjie", comparable, Quantity::ratioTitle, peers(), this::ratio));
        }
        return lines;
    }

    private static List<String> table(
            String title,
            List<Quantity> quantities,
            Function<Quantity, String> head,
            List<String> variants,
            Cells cells) {
        TextColumns columns = new TextColumns();
        columns.row(
                Stream.concat(Stream.of(title), quantities.stream().map(head)).toList());
        for (String variant : variants) {
            Stream<String> values = quantities.stream()
                    .map(quantity -> cells.cell(variant, quantity).orElse(NOTHING));
            columns.row(Stream.concat(Stream.of(variant), values).toList());
        }
        return columns.lines();
    }

    private Optional<String> measured(String variant, Quantity quantity) {
        return results.spread(workload, variant, quantity).map(Spread::text);
    }

    private Optional<String> ratio(String variant, Quantity quantity) {
        return results.ratio(workload, variant, quantity).map(Spread::times);
    }

    private boolean isCompared(Quantity quantity) {
        return quantity.ratioTitle() != null
                && peers().stream().anyMatch(peer -> ratio(peer, quantity).isPresent());
    }

    private List<String> peers() {
        return results.variants(workload).stream()
                .filter(variant -> !variant.equals(Wording.LANJIE))
                .toList();
    }

    private String runs() {
        int runs = results.runs(workload).size();
        return runs == 1 ? "one run" : runs + " runs";
    }

    /** What stands in the row of a variant and the column of a quantity; empty if nothing does. */
    private interface Cells {
        Optional<String> cell(String variant, Quantity quantity);
    }
}
