package io.lanjie.pipeline.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * The open fan-outs of a task. They advance in turn, a few listings each, severe ones first, so that a change that
 * concerns ten listings does not wait behind one that concerns a hundred thousand.
 */
final class FanOuts {

    private final Map<String, FanOut> open = new LinkedHashMap<>();

    /** Opens a fan-out in place of an earlier one of the same, and gives how many listings that had yet to visit. */
    int open(FanOut fanOut) {
        FanOut replaced = open.remove(fanOut.id());
        open.put(fanOut.id(), fanOut);
        return replaced == null ? -1 : replaced.unvisited();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    int size() {
        return open.size();
    }

    long unvisited() {
        return open.values().stream().mapToLong(FanOut::unvisited).sum();
    }

    /**
     * Visits listings while there is time, at least one turn of the severest.
     *
     * @param turn listings that one fan-out visits before it is the next one's turn
     * @return the fan-outs that reached their end
     */
    List<FanOut> advance(BooleanSupplier timeLeft, int turn, IntConsumer visit) {
        List<FanOut> finished = new ArrayList<>();
        do {
            List<FanOut> round = new ArrayList<>(open.values());
            round.sort(Comparator.comparingInt(FanOut::severity));
            for (FanOut fanOut : round) {
                turn(fanOut, turn, visit);
                if (fanOut.isFinished()) {
                    open.remove(fanOut.id());
                    finished.add(fanOut);
                }
                if (!timeLeft.getAsBoolean()) {
                    rotate(fanOut);
                    return finished;
                }
            }
        } while (!open.isEmpty());
        return finished;
    }

    private static void turn(FanOut fanOut, int listings, IntConsumer visit) {
        for (int count = 0; count < listings && !fanOut.isFinished(); count++) {
            visit.accept(fanOut.next());
        }
    }

    /** Who had the last turn goes behind those of its severity, so that the next slice begins with another. */
    private void rotate(FanOut last) {
        if (open.remove(last.id()) != null) {
            open.put(last.id(), last);
        }
    }
}
