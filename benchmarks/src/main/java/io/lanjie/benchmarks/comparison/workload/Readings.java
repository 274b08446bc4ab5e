package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.comparison.process.TopicFigures;
import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What one workload measured, put together figure by figure. */
final class Readings {

    private final Bench bench;
    private final Map<Figure, Double> figures = new EnumMap<>(Figure.class);
    private final TopicFigures.Written before;

    /** Begins: orders and inner records are counted from now on. */
    Readings(Bench bench) {
        this.bench = bench;
        bench.ledger().beginPhase();
        before = bench.topics().written();
    }

    Readings put(Figure figure, double value) {
        figures.put(figure, value);
        return this;
    }

    Readings put(Figure figure, long count) {
        return put(figure, (double) count);
    }

    /** What came of it; call it when nothing more is to be expected. */
    Measurement measured(String workload, long events, Usage usage) {
        if (bench.variant().writesOrders()) {
            put(Figure.ORDERS, bench.ledger().orders());
            put(Figure.ORDERS_THAT_CHANGE_NOTHING, bench.ledger().ordersThatChangeNothing());
            put(Figure.WRONG_LISTINGS, bench.ledger().wrong());
        }
        TopicFigures.Written written = bench.topics().written().since(before);
        put(Figure.INTERNAL_RECORDS, written.internal());
        put(Figure.CHANGELOG_RECORDS, written.changelogs());
        if (written.listingChangelog() > 0) {
            put(Figure.LISTING_CHANGELOG_RECORDS, written.listingChangelog());
        }
        Map<String, Double> byKey = new HashMap<>();
        figures.forEach((figure, value) -> byKey.put(figure.key(), value));
        return new Measurement(
                bench.variant().title(),
                workload,
                bench.run(),
                events,
                usage.seconds(),
                usage.applicationCpu(),
                usage.brokerCpu(),
                byKey);
    }
}
