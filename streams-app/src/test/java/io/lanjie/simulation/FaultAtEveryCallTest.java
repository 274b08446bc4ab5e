package io.lanjie.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Wherever Kafka fails, what the world sees is what it would have seen. */
class FaultAtEveryCallTest {

    private final SimulatedWire wire = new SimulatedWire();

    @Test
    void aFaultAtAnyCallLeavesNoTrace() {
        Script undisturbed = new Script(wire, 0);
        assertThat(undisturbed.published().orders()).hasSize(5);
        for (long call = 1; call <= undisturbed.calls(); call++) {
            Script disturbed = new Script(wire, call);

            assertThat(disturbed.published().lines())
                    .as("what is published when call %s fails", call)
                    .isEqualTo(undisturbed.published().lines());
            assertThat(disturbed.published().rejected())
                    .as("what is rejected when call %s fails", call)
                    .isEqualTo(undisturbed.published().rejected());
        }
    }
}
