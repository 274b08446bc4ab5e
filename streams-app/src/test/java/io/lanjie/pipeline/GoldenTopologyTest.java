package io.lanjie.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.metrics.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The topology is the one that is committed.
 *
 * <p>Node names, stores and topics inside carry state from one release to the next: an instance of the old topology and
 * one of the new run side by side during a rolling upgrade, and task identifiers come from the order of the
 * sub-topologies. So this text changes safely in two ways only. A node that has neither store nor topic inside may come,
 * go or be renamed: run the test, look at the difference, copy {@code target/topology-N.txt} over the committed text.
 * If a store, a topic inside or the number of a sub-topology changes, the release needs a stop of all instances, and a
 * record in docs/adr that says what becomes of the state; only then copy the text.
 */
class GoldenTopologyTest {

    private static final Path COMMITTED = Path.of("src/test/resources/topology");

    @ParameterizedTest(name = "with {0} notice partitions")
    @ValueSource(ints = {1, 2})
    void isTheOneThatIsCommitted(int noticePartitions) throws IOException {
        String policy = new PolicyReader().text(PolicyLocation.of(PolicyLocation.BUILT_IN));
        String name = "topology-" + noticePartitions + ".txt";

        String description = PipelineDriver.stages(PipelineDriver.registry(), new Counts(), policy, noticePartitions)
                .build()
                .describe()
                .toString();

        Files.writeString(Path.of("target").resolve(name), description);
        assertThat(description)
                .as("target/%s is what it is now; the comment of this test says how to change it", name)
                .isEqualTo(Files.readString(COMMITTED.resolve(name)));
    }
}
