package io.lanjie.pipeline.coverage;

import io.lanjie.metrics.FanOutDirection;
import io.lanjie.metrics.FanOutFigures;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Sums over the open fan-outs, kept with each change: there may be thousands, and they are asked for often. */
final class FanOutTally {

    private final Map<FanOutDirection, Sums> sums = new EnumMap<>(FanOutDirection.class);
    /** What was given last, or null since the last change: every listing asks, and most change nothing here. */
    private Map<FanOutDirection, FanOutFigures> figures;

    private static final class Sums {

        private int open;
        private long unvisited;
        private final TreeMap<Instant, Integer> begun = new TreeMap<>();
    }

    FanOutTally() {
        for (FanOutDirection direction : FanOutDirection.values()) {
            sums.put(direction, new Sums());
        }
    }

    void opened(FanOut fanOut) {
        Sums of = changing(fanOut);
        of.open++;
        of.unvisited += fanOut.unvisited();
        of.begun.merge(fanOut.course().begun(), 1, Integer::sum);
    }

    void visited(FanOut fanOut) {
        changing(fanOut).unvisited--;
    }

    /** It reached its end, or was replaced by another. */
    void closed(FanOut fanOut) {
        Sums of = changing(fanOut);
        of.open--;
        of.unvisited -= fanOut.unvisited();
        of.begun.computeIfPresent(fanOut.course().begun(), (time, count) -> count == 1 ? null : count - 1);
    }

    /** The sums as they are now; no direction is missing. */
    Map<FanOutDirection, FanOutFigures> figures() {
        if (figures == null) {
            figures = Map.copyOf(sum());
        }
        return figures;
    }

    private Sums changing(FanOut fanOut) {
        figures = null;
        return sums.get(fanOut.course().direction());
    }

    private Map<FanOutDirection, FanOutFigures> sum() {
        Map<FanOutDirection, FanOutFigures> now = new EnumMap<>(FanOutDirection.class);
        sums.forEach((direction, of) -> now.put(
                direction,
                of.open == 0 ? FanOutFigures.NONE : new FanOutFigures(of.open, of.unvisited, of.begun.firstKey())));
        return now;
    }
}
