package io.lanjie.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.simulation.Sabotage.Kind;
import io.lanjie.simulation.Simulation.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulation is worth what it notices: each fault built in on purpose must show within a few runs. */
class SabotageTest {

    private static final int FEW = 30;

    private final SimulatedWire wire = new SimulatedWire();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void isNoticed(Kind kind) {
        int runs = 0;
        boolean noticed = false;
        while (!noticed && runs < FEW) {
            noticed = isNoticed(kind, runs);
            runs++;
        }
        assertThat(noticed).as("%s noticed within %s runs", kind, FEW).isTrue();
    }

    private boolean isNoticed(Kind kind, long seed) {
        try {
            new Comparison(new Simulation(new Plan(seed, 180, false, true, kind), wire)).check();
            return false;
        } catch (AssertionError | RuntimeException noticed) {
            return true;
        }
    }
}
