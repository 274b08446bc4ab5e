package io.lanjie.pipeline.coverage;

import io.lanjie.metrics.FanOutDirection;
import io.lanjie.metrics.FanOutFigures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * The open fan-outs of a task. They advance in turn, a few listings each, severe ones first, so that a change that
 * concerns ten listings does not wait behind one that concerns a hundred thousand.
 */
final class FanOuts {

    private final Map<String, FanOut> open = new HashMap<>();
    /** Whose turn it is, by severity; of each severity who is first has waited longest. */
    private final SortedMap<Integer, Map<String, FanOut>> turns = new TreeMap<>();

    private final FanOutTally tally = new FanOutTally();

    /** Opens a fan-out in place of an earlier one of the same, and gives how many listings that had yet to visit. */
    int open(FanOut fanOut) {
        FanOut replaced = open.get(fanOut.id());
        if (replaced != null) {
            close(replaced);
        }
        open.put(fanOut.id(), fanOut);
        queue(fanOut);
        tally.opened(fanOut);
        return replaced == null ? -1 : replaced.unvisited();
    }

    /** When the open fan-out of that identity began. */
    Optional<Instant> begun(String id) {
        return Optional.ofNullable(open.get(id)).map(fanOut -> fanOut.course().begun());
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Sums over the open ones; no direction is missing. */
    Map<FanOutDirection, FanOutFigures> figures() {
        return tally.figures();
    }

    /** Visits a listing for a fan-out. */
    @FunctionalInterface
    interface Visitor {

        void visit(FanOut fanOut, int listing);
    }

    /**
     * Visits listings while there is time, at least one turn of the severest.
     *
     * @param turn listings that one fan-out visits before it is the next one's turn
     * @return the fan-outs that reached their end
     */
    List<FanOut> advance(BooleanSupplier timeLeft, int turn, Visitor visit) {
        List<FanOut> finished = new ArrayList<>();
        do {
            for (Integer severity : List.copyOf(turns.keySet())) {
                for (int left = turns.get(severity).size(); left > 0; left--) {
                    FanOut fanOut = first(severity);
                    turn(fanOut, turn, visit);
                    if (fanOut.isFinished()) {
                        close(fanOut);
                        finished.add(fanOut);
                    } else {
                        rotate(fanOut);
                    }
                    if (!timeLeft.getAsBoolean()) {
                        return finished;
                    }
                }
            }
        } while (!open.isEmpty());
        return finished;
    }

    private FanOut first(Integer severity) {
        return turns.get(severity).values().iterator().next();
    }

    private void queue(FanOut fanOut) {
        turns.computeIfAbsent(fanOut.severity(), first -> new LinkedHashMap<>()).put(fanOut.id(), fanOut);
    }

    private void close(FanOut fanOut) {
        open.remove(fanOut.id());
        leave(fanOut);
        tally.closed(fanOut);
    }

    private void leave(FanOut fanOut) {
        turns.computeIfPresent(fanOut.severity(), (severity, queued) -> {
            queued.remove(fanOut.id());
            return queued.isEmpty() ? null : queued;
        });
    }

    private void turn(FanOut fanOut, int listings, Visitor visit) {
        for (int count = 0; count < listings && !fanOut.isFinished(); count++) {
            tally.visited(fanOut);
            visit.visit(fanOut, fanOut.next());
        }
    }

    /** Who had a turn goes behind the others of its severity, so that the next slice begins with another. */
    private void rotate(FanOut fanOut) {
        Map<String, FanOut> queued = turns.get(fanOut.severity());
        queued.remove(fanOut.id());
        queued.put(fanOut.id(), fanOut);
    }
}
