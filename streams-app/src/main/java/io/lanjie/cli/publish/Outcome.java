package io.lanjie.cli.publish;

import java.util.List;

/**
 * What became of the rows that were taken.
 *
 * @param published those that the brokers acknowledged
 * @param refused those that the watch would refuse, where that is known
 * @param failures those that they did not, in words
 */
record Outcome(long published, long refused, List<String> failures) {

    Outcome {
        failures = List.copyOf(failures);
    }
}
