package io.lanjie.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void neighboursAreToldInOneLineWhateverTheOrderInWhichTheyFailed() {
        Failures failures = new Failures();
        LongStream.of(7, 3, 4, 5, 9, 8)
                .forEach(line -> failures.add(
                        new Position("a.jsonl", line),
                        new IllegalStateException("Expiring " + line + " record(s) for t-0:30000 ms has passed")));
        failures.add(new Position("b.jsonl", 1), new IllegalStateException("too large"));

        assertThat(failures.lines())
                .containsExactly(
                        "a.jsonl:3-5 not published: expired record(s) for t-0:some time has passed",
                        "a.jsonl:7-9 not published: expired record(s) for t-0:some time has passed",
                        "b.jsonl:1 not published: too large");
    }
}
