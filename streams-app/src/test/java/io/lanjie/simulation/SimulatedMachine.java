package io.lanjie.simulation;

import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.kafka.NodeNames;
import io.lanjie.kafka.stored.WatchRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Threads of tasks with exactly-once semantics: what the tasks of a thread read, store and send is committed together,
 * and a crash undoes all of it. Time moves only when told.
 */
final class SimulatedMachine {

    private final SimulatedTopics topics = new SimulatedTopics();
    private final WatchRecords watchRecords = new WatchRecords();
    private final Calls calls = new Calls();
    private final Published published;
    private final Sabotage sabotage;
    private final SimulatedNodes nodes;
    private final Random random;
    private final List<SimulatedTask> tasks;
    private List<List<SimulatedTask>> threads;
    private Instant now;
    private SimulatedTask running;

    SimulatedMachine(Instant start, SimulatedWire wire, Random random, Sabotage sabotage) {
        this.now = start;
        this.random = random;
        this.sabotage = sabotage;
        this.published = new Published(wire);
        this.nodes = new SimulatedNodes(wire, random, sabotage, this::visited);
        this.tasks = topics.tasks(this);
        this.threads = List.of(tasks);
    }

    /** Starts all tasks; what stands in the notice topics now is history. */
    void start() {
        CaughtNodes made = nodes.make(topics.history());
        tasks.forEach(task -> task.start(made));
    }

    Instant now() {
        return now;
    }

    Calls calls() {
        return calls;
    }

    Sabotage sabotage() {
        return sabotage;
    }

    SimulatedTopics topics() {
        return topics;
    }

    Published published() {
        return published;
    }

    List<SimulatedTask> tasks() {
        return tasks;
    }

    SimulatedStore<?> store(String name) {
        return new SimulatedStore<String>(name, calls, sabotage);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void deliver(SimulatedTask task, SimulatedInput input) {
        run(task, () -> task.deliver(input));
    }

    void punctuate(SimulatedTask task) {
        run(task, task::punctuate);
    }

    private void run(SimulatedTask task, Runnable work) {
        running = task;
        try {
            work.run();
        } catch (Calls.Fault fault) {
            crash(task);
        } finally {
            sabotage.sliceEnds();
        }
    }

    /** Commits the thread of a task. */
    void commit(SimulatedTask task) {
        threadOf(task).forEach(member -> member.commit().forEach(this::send));
        published.check();
    }

    /** Kills the thread of a task; its tasks begin again where they committed last. */
    void crash(SimulatedTask task) {
        calls.failNone();
        for (SimulatedTask member : threadOf(task)) {
            member.rollBack();
            if (sabotage.is(Sabotage.Kind.MEMORY_SURVIVES_CRASH)) {
                continue;
            }
            member.stop();
            if (random.nextInt(4) == 0) {
                member.startAgain();
            } else {
                member.start(nodes.make(topics.history()));
            }
        }
    }

    /** Divides the tasks among threads anew; those that move are stopped there and started here. */
    void rebalance() {
        tasks.forEach(this::commit);
        List<SimulatedTask> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, random);
        int middle = random.nextInt(shuffled.size() + 1);
        threads = List.of(shuffled.subList(0, middle), shuffled.subList(middle, shuffled.size()));
        tasks.stream().filter(task -> random.nextBoolean()).forEach(this::restart);
    }

    /** Restarts everything with another policy. */
    void restart(SimulatedPolicy policy) {
        tasks.forEach(this::commit);
        nodes.policy(policy);
        tasks.forEach(this::restart);
    }

    private void restart(SimulatedTask task) {
        calls.failNone();
        task.stop();
        task.start(nodes.make(topics.history()));
    }

    private List<SimulatedTask> threadOf(SimulatedTask task) {
        return threads.stream()
                .filter(thread -> thread.contains(task))
                .findFirst()
                .orElseThrow();
    }

    /** Notes for the model that a task takes a record. */
    void observe(SimulatedTask task, SimulatedLog.Entry entry) {
        task.trace().add(new Happening.Taken(entry.event(), now));
    }

    /** Notes for the model that a task sends a record. */
    void observe(SimulatedTask task, String sink, Record<?, ?> record) {
        if (sink.equals(NodeNames.BROADCAST_WATCH)) {
            task.trace().add(new Happening.Broadcast(watchRecords.fromBytes((byte[]) record.value())));
        }
    }

    private void visited(String listing) {
        running.trace().add(new Happening.Visited(listing));
        sabotage.visited();
    }

    private void send(SimulatedTask.Output output) {
        if (!output.sink().equals(NodeNames.BROADCAST_WATCH)) {
            published.add(output);
            return;
        }
        WatchEvent step = watchRecords.fromBytes(output.value());
        for (SimulatedLog log : topics.watch()) {
            if (!sabotage.losesBroadcast(log.partition())) {
                log.append(new SimulatedLog.Entry(
                        output.key(), output.value(), new RecordHeaders(), new Happening.Followed(step)));
            }
        }
    }

    /** Whether nothing is on its way and no fan-out is open. */
    boolean isAtRest() {
        return !nodes.isFanningOut()
                && tasks.stream().flatMap(task -> task.inputs().stream()).noneMatch(SimulatedInput::hasNext);
    }
}
