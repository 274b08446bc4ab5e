package io.lanjie.simulation;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The pipeline against the contract, in runs of random events, interleavings and crashes. A failure names the run; the
 * line it prints brings the run back.
 */
class SimulationTest {

    private static final int RUNS = Integer.getInteger("simulation.runs", 2_000);
    private static final int STEPS = Integer.getInteger("simulation.steps", 180);
    private static final int MANY_RUNS = 20_000;

    private final SimulatedWire wire = new SimulatedWire();

    @Test
    void ordersAndStandingsAreThoseOfTheContractWhateverTheInterleaving() {
        Long seed = Long.getLong("simulation.seed");
        if (seed != null) {
            run(seed, STEPS);
            return;
        }
        for (int run = 0; run < RUNS; run++) {
            run(run, STEPS);
        }
    }

    @Test
    @Tag("full")
    void ordersAndStandingsAreThoseOfTheContractInManyRuns() {
        long first = System.nanoTime();
        for (int run = 0; run < MANY_RUNS; run++) {
            run(first + run, 60 + run % 400);
        }
    }

    private void run(long seed, int steps) {
        try {
            new Comparison(new Simulation(Simulation.Plan.of(seed, steps), wire)).check();
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(
                    "./mvnw -q test -pl streams-app -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=SimulationTest"
                            + " -Dsimulation.seed=" + seed + " -Dsimulation.steps=" + steps + " : "
                            + failure.getMessage(),
                    failure);
        }
    }
}
