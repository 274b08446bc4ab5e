package io.lanjie.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** One run: a world and a machine, in an order of steps that follows from the seed. */
final class Simulation {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final SimulatedMachine machine;
    private final World world;
    private final Dice dice;
    private final SimulatedWire wire;
    private final boolean crashes;
    private boolean lenient;

    /**
     * What a run is made of.
     *
     * @param seed everything follows from it
     * @param steps how many
     * @param wellBehaved whether the world does only what can be repeated without effect
     * @param crashes whether threads crash
     * @param sabotage what is broken on purpose
     */
    record Plan(long seed, int steps, boolean wellBehaved, boolean crashes, Sabotage.Kind sabotage) {

        static Plan of(long seed, int steps) {
            return new Plan(seed, steps, false, true, Sabotage.Kind.NOTHING);
        }
    }

    Simulation(Plan plan, SimulatedWire wire) {
        Random random = new Random(plan.seed());
        this.wire = wire;
        this.crashes = plan.crashes();
        this.dice = new Dice(random);
        this.machine = new SimulatedMachine(START, wire, random, new Sabotage(plan.sabotage()));
        Publisher publisher = new Publisher(wire, machine.topics());
        this.world = new World(dice, publisher, machine.published(), plan.wellBehaved());
        int history = dice.below(3) * dice.below(8);
        for (int count = 0; count < history; count++) {
            world.act(machine.now());
        }
        machine.topics().endHistory();
        machine.start();
        for (int step = 0; step < plan.steps(); step++) {
            step();
        }
        settle();
    }

    SimulatedMachine machine() {
        return machine;
    }

    World world() {
        return world;
    }

    private void step() {
        SimulatedTask task = dice.one(machine.tasks());
        int chance = dice.below(1000);
        if (chance < 270) {
            world.act(machine.now());
        } else if (chance < 700) {
            deliver(task);
        } else if (chance < 890) {
            machine.pass(Duration.ofMillis(10L + dice.below(20)));
            machine.punctuate(task);
        } else if (chance < 945) {
            machine.commit(task);
        } else if (chance < 965) {
            machine.pass(dice.percent(80) ? Duration.ofSeconds(2) : Duration.ofHours(12));
            machine.tasks().forEach(machine::punctuate);
        } else if (crashes && chance < 980) {
            machine.crash(task);
        } else if (crashes && chance < 992) {
            machine.calls().failAfter(1 + dice.below(40));
        } else if (chance < 997) {
            machine.rebalance();
        } else {
            lenient = !lenient;
            machine.restart(lenient ? wire.lenient() : wire.standard());
        }
    }

    /** Delivers a few records of one input: one that lags must not be the exception. */
    private void deliver(SimulatedTask task) {
        List<SimulatedInput> waiting =
                task.inputs().stream().filter(SimulatedInput::hasNext).toList();
        if (waiting.isEmpty()) {
            return;
        }
        SimulatedInput input = dice.one(waiting);
        int records = 1 + dice.below(3);
        for (int count = 0; count < records && input.hasNext(); count++) {
            machine.deliver(task, input);
        }
    }

    /** Lets everything that is on its way arrive. */
    private void settle() {
        machine.calls().failNone();
        Settling.of(machine);
    }
}
