package io.lanjie.simulation;

import java.time.Duration;

/** Lets everything that is on its way arrive, and every fan-out reach its end. */
final class Settling {

    private static final int LONGEST = 2_000;
    private static final int QUIET = 3;

    private Settling() {}

    static void of(SimulatedMachine machine) {
        int quiet = 0;
        for (int round = 0; quiet < QUIET; round++) {
            if (round > LONGEST) {
                throw new AssertionError("does not come to rest");
            }
            machine.pass(Duration.ofSeconds(1));
            machine.tasks().forEach(task -> drain(machine, task));
            quiet = machine.isAtRest() ? quiet + 1 : 0;
        }
    }

    private static void drain(SimulatedMachine machine, SimulatedTask task) {
        for (SimulatedInput input : task.inputs()) {
            while (input.hasNext()) {
                machine.deliver(task, input);
            }
        }
        machine.punctuate(task);
        machine.commit(task);
    }
}
