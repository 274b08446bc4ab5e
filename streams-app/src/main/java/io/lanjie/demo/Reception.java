package io.lanjie.demo;

import io.lanjie.domain.RefusalReason;

/** How the application has to receive an event. */
public sealed interface Reception {

    /** The one instance of {@link Taken} that is needed. */
    Reception TAKEN = new Taken();

    /** The one instance of {@link DeadLettered} that is needed. */
    Reception DEAD_LETTERED = new DeadLettered();

    /** It is taken, whether or not it changes anything. */
    record Taken() implements Reception {}

    /**
     * It is understood and refused.
     *
     * @param reason the reason code in the refusal
     */
    record Refused(RefusalReason reason) implements Reception {}

    /** It cannot be read and goes to the dead letters. */
    record DeadLettered() implements Reception {}
}
