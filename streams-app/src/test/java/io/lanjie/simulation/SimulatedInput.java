package io.lanjie.simulation;

/** How far a task has read a log. */
final class SimulatedInput {

    private final SimulatedLog log;
    private final String node;
    private int position;
    private int committed;

    /** @param node where the records go */
    SimulatedInput(SimulatedLog log, String node) {
        this.log = log;
        this.node = node;
    }

    SimulatedLog log() {
        return log;
    }

    String node() {
        return node;
    }

    int position() {
        return position;
    }

    boolean hasNext() {
        return position < log.end();
    }

    SimulatedLog.Entry next() {
        return log.at(position);
    }

    void advance() {
        position++;
    }

    void commit() {
        committed = position;
    }

    void rollBack() {
        position = committed;
    }

    /** Goes back further than any crash would. */
    void rewindTo(int earlier) {
        position = earlier;
        committed = earlier;
    }
}
