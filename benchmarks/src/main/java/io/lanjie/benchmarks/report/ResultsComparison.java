package io.lanjie.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Medians of two results beside each other, for the workloads and variants that both have. */
final class ResultsComparison {

    private final Results before;
    private final Results after;

    ResultsComparison(Results before, Results after) {
        this.before = before;
        this.after = after;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String workload : after.workloads()) {
            List<List<String>> rows = rows(workload);
            if (!rows.isEmpty()) {
                TextColumns columns = new TextColumns();
                columns.row(List.of("variant", "quantity", "before", "after", "after / before"));
                rows.forEach(columns::row);
                lines.add("");
                lines.add("== " + workload);
                lines.addAll(columns.lines());
            }
        }
        if (lines.isEmpty()) {
            lines.add("They have no workload and variant in common.");
        }
        return lines;
    }

    private List<List<String>> rows(String workload) {
        List<Quantity> quantities = Quantity.of(after.of(workload).toList());
        return after.variants(workload).stream()
                .flatMap(variant -> quantities.stream().flatMap(quantity -> row(workload, variant, quantity).stream()))
                .toList();
    }

    private Optional<List<String>> row(String workload, String variant, Quantity quantity) {
        Optional<Spread> earlier = before.spread(workload, variant, quantity);
        Optional<Spread> later = after.spread(workload, variant, quantity);
        if (earlier.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        double first = earlier.get().median();
        double second = later.get().median();
        return Optional.of(List.of(
                variant,
                quantity.title(),
                Numbers.text(first),
                Numbers.text(second),
                first == 0 ? "-" : Numbers.times(second / first)));
    }
}
