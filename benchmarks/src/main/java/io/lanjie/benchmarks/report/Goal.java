package io.lanjie.benchmarks.report;

import java.util.stream.DoubleStream;

/**
 * Something the product has to reach. All goals are upper bounds: where a peer has to be dearer, the goal is on lanjie's
 * share of it.
 *
 * @param name how programs refer to it
 * @param title what is measured, in words
 * @param kind of what sort the value is
 * @param bound most that it may be
 * @param unit unit of the value and the bound; empty for shares and numbers of things
 * @param reason why this bound
 * @param formula reads the value of each run
 */
public record Goal(String name, String title, Kind kind, double bound, String unit, String reason, Formula formula) {

    /** Of what sort a value is. */
    public enum Kind {
        /** A ratio of what was measured side by side, which hardly depends on the machine; its median is judged. */
        SHARE,
        /** A time or size of this machine; its median is judged. */
        AMOUNT,
        /** What must not happen at all: the worst of all runs is judged, and no margin is granted. */
        NEVER
    }

    /** Reads the value of a goal. */
    public interface Formula {

        /** A value for each run that has what it takes; none if none has. */
        DoubleStream values(Results results);
    }

    /** The same goal with so many times the bound; what must not happen stays as it is. */
    Goal relaxed(double factor) {
        return kind == Kind.NEVER ? this : new Goal(name, title, kind, bound * factor, unit, reason, formula);
    }

    /** Judges results by it. */
    public Verdict judge(Results results) {
        return new Verdict(this, Spread.of(formula.values(results)));
    }
}
