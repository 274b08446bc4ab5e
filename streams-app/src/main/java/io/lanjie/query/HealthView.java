package io.lanjie.query;

/** Facts about the health of an instance, each for itself. May be asked by any thread, and never blocks. */
public interface HealthView {

    /** Whether the process is of use. If not, only a new start helps. */
    HealthReport live();

    /** Whether the tasks that are assigned to it run on restored stores. An instance without any task is ready. */
    HealthReport ready();

    /** Whether what was published has been decided, within the configured limits. */
    HealthReport caughtUp();
}
