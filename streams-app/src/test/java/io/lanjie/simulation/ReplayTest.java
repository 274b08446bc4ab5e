package io.lanjie.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.simulation.Simulation.Plan;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Records that were taken already change nothing when they come again, however many of them. This holds for what says
 * by itself that it is old: versions with a revision, notices with a date, steps of the watch; not for nulls, and not
 * for what was taken back.
 */
class ReplayTest {

    private static final int RUNS = Integer.getInteger("simulation.replays", 60);

    private final SimulatedWire wire = new SimulatedWire();

    @Test
    void aReplayOntoALaterStateGivesNoOrder() {
        for (int seed = 0; seed < RUNS; seed++) {
            Simulation simulation = new Simulation(new Plan(seed, 180, true, true, Sabotage.Kind.NOTHING), wire);
            new Comparison(simulation).check();
            SimulatedMachine machine = simulation.machine();
            List<Object> before = machine.published().lines();
            rewind(machine, new Random(seed));

            Settling.of(machine);

            assertThat(machine.published().lines())
                    .as("after a replay, seed %s", seed)
                    .isEqualTo(before);
        }
    }

    private static void rewind(SimulatedMachine machine, Random random) {
        for (SimulatedTask task : machine.tasks()) {
            for (SimulatedInput input : task.inputs()) {
                input.rewindTo(random.nextInt(input.position() + 1));
            }
        }
    }
}
