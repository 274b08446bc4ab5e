package io.lanjie.cli.publish;

import java.util.List;

/**
 * What became of the rows that were taken.
 *
 * @param published those that the brokers acknowledged
 * @param failures those that they did not, in words
 */
record Outcome(long published, List<String> failures) {

    Outcome {
        failures = List.copyOf(failures);
    }
}
