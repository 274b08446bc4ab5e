package io.lanjie.simulation;

import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.stored.SeenListings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** A task of real processors on simulated stores and inputs. Everything of it is undone by a crash. */
final class SimulatedTask {

    private final TaskId id;
    private final SimulatedMachine machine;
    private final List<String> nodes;
    private final List<SimulatedInput> inputs;
    private final Map<String, SimulatedStore<?>> stores = new LinkedHashMap<>();
    /** Lies on the heap and goes with the processors; nothing of it is committed. */
    private SeenListings seen;

    private final Map<String, Processor<Object, Object, Object, Object>> processors = new LinkedHashMap<>();
    private final List<SimulatedPunctuation> punctuations = new ArrayList<>();
    private final List<Happening> trace = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private int committedTrace;
    private RecordMetadata current;

    /** A record on its way to a sink. */
    record Output(String sink, byte[] key, byte[] value) {}

    SimulatedTask(TaskId id, SimulatedMachine machine, List<String> nodes, List<SimulatedInput> inputs) {
        this.id = id;
        this.machine = machine;
        this.nodes = nodes;
        this.inputs = inputs;
    }

    TaskId id() {
        return id;
    }

    SimulatedMachine machine() {
        return machine;
    }

    /** What happened, up to the last commit and since. */
    List<Happening> trace() {
        return trace;
    }

    List<SimulatedInput> inputs() {
        return inputs;
    }

    /** Makes the processors anew and starts them. */
    void start(CaughtNodes made) {
        processors.clear();
        seen = SeenListings.builder(StoreNames.SEEN_LISTINGS).build();
        for (String node : nodes) {
            processors.put(node, made.processor(node));
            made.stores(node).stream()
                    .filter(name -> !name.equals(StoreNames.SEEN_LISTINGS))
                    .forEach(name -> stores.computeIfAbsent(name, machine::store));
        }
        initialise();
    }

    /** Starts the same processors again, as Kafka Streams may do with a task that was corrupted. */
    void startAgain() {
        initialise();
    }

    private void initialise() {
        punctuations.clear();
        processors.forEach((node, processor) -> processor.init(new SimulatedContext(this, node)));
    }

    void stop() {
        processors.values().forEach(Processor::close);
    }

    /** Takes the next record of an input. */
    void deliver(SimulatedInput input) {
        SimulatedLog.Entry entry = input.next();
        SimulatedLog log = input.log();
        current = new RecordIn(log.topic(), log.partition(), input.position());
        input.advance();
        machine.observe(this, entry);
        process(
                input.node(),
                new Record<>(entry.key(), entry.value(), machine.now().toEpochMilli(), entry.headers()));
        current = null;
    }

    /** Runs what is due. */
    void punctuate() {
        for (SimulatedPunctuation punctuation : List.copyOf(punctuations)) {
            punctuation.runIfDue(machine.now());
        }
        punctuations.removeIf(SimulatedPunctuation::isCancelled);
    }

    SimulatedPunctuation schedule(SimulatedPunctuation punctuation) {
        punctuations.add(punctuation);
        return punctuation;
    }

    void forward(Record<?, ?> record, String child) {
        machine.calls().call("forward to " + child);
        if (processors.containsKey(child)) {
            process(child, record);
        } else if (!machine.sabotage().losesOutput(child)) {
            machine.observe(this, child, record);
            outputs.add(new Output(child, (byte[]) record.key(), (byte[]) record.value()));
        }
    }

    private void process(String node, Record<?, ?> record) {
        processors.get(node).process(new Record<>(record.key(), record.value(), record.timestamp(), record.headers()));
    }

    Optional<RecordMetadata> current() {
        return Optional.ofNullable(current);
    }

    StateStore store(String name) {
        return name.equals(StoreNames.SEEN_LISTINGS) ? seen : stores.get(name);
    }

    /** Commits, and gives what is sent by that. */
    Collection<Output> commit() {
        stores.values().forEach(SimulatedStore::commit);
        inputs.forEach(SimulatedInput::commit);
        committedTrace = trace.size();
        List<Output> sent = List.copyOf(outputs);
        outputs.clear();
        return sent;
    }

    /** Goes back to the last commit, and gives what was not sent after all. */
    void rollBack() {
        current = null;
        if (!machine.sabotage().is(Sabotage.Kind.STATE_SURVIVES_CRASH)) {
            stores.values().forEach(SimulatedStore::rollBack);
        }
        if (!machine.sabotage().is(Sabotage.Kind.POSITIONS_SURVIVE_CRASH)) {
            inputs.forEach(SimulatedInput::rollBack);
            trace.subList(committedTrace, trace.size()).clear();
        }
        if (!machine.sabotage().is(Sabotage.Kind.OUTPUTS_SURVIVE_CRASH)) {
            outputs.clear();
        }
    }

    private record RecordIn(String topic, int partition, long offset) implements RecordMetadata {}
}
