package io.lanjie.simulation;

import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.domain.policy.Policy;

/** A policy as a file, read once. */
record SimulatedPolicy(String text, Policy policy) {

    /** The version of the policy that leaves suspensions to people. */
    static final String LENIENT = "lenient";

    /** The policy that comes with the software. */
    static SimulatedPolicy standard() {
        PolicyReader reader = new PolicyReader();
        String text = reader.text(PolicyLocation.of(PolicyLocation.BUILT_IN));
        return new SimulatedPolicy(text, reader.read(text));
    }

    /** The same, but suspensions are left to people. */
    SimulatedPolicy lenient() {
        String other =
                text.replace('"' + policy.version() + '"', '"' + LENIENT + '"').replace("rows:\n", """
                        rows:
                          - ground: CERTIFICATE
                            states: [SUSPENDED]
                            action: REVIEW
                            why: Suspensions are looked at first.

                        """);
        return new SimulatedPolicy(other, new PolicyReader().read(other));
    }
}
