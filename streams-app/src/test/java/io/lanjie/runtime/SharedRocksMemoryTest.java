package io.lanjie.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.Options;

class SharedRocksMemoryTest {

    @TempDir
    private Path directory;

    @Test
    void keepsTwoStoresInTheOneMemoryAndSurvivesTheEndOfEither() {
        try (RocksMemory memory = new RocksMemory(16L << 20, 8L << 20)) {
            long unused = memory.usedBytes();
            try (TopologyTestDriver driver = new TopologyTestDriver(twoStores(), properties(memory))) {
                KeyValueStore<String, String> first = driver.getKeyValueStore("first");
                KeyValueStore<String, String> second = driver.getKeyValueStore("second");
                first.put("key", "one");
                second.put("key", "two");

                assertThat(first.get("key")).isEqualTo("one");
                assertThat(second.get("key")).isEqualTo("two");
                assertThat(memory.usedBytes()).isGreaterThan(unused);
            }
        }
    }

    @Test
    void refusesToOpenAStoreOutsideTheSharedMemory() {
        try (Options options = new Options()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new SharedRocksMemory().setConfig("claims", options, Map.of()))
                    .withMessageContaining("claims");
        }
    }

    private Properties properties(RocksMemory memory) {
        Properties properties = new Properties();
        properties.put("application.id", "memory");
        properties.put("bootstrap.servers", "unused:1");
        properties.put("state.dir", directory.toString());
        properties.put("rocksdb.config.setter", SharedRocksMemory.class);
        properties.put(SharedRocksMemory.MEMORY, memory);
        return properties;
    }

    private static Topology twoStores() {
        Topology topology = new Topology();
        topology.addSource("in", Serdes.String().deserializer(), Serdes.String().deserializer(), "in");
        topology.addProcessor("keep", Keeper::new, "in");
        for (String store : new String[] {"first", "second"}) {
            topology.addStateStore(
                    Stores.keyValueStoreBuilder(
                            Stores.persistentKeyValueStore(store), Serdes.String(), Serdes.String()),
                    "keep");
        }
        return topology;
    }

    /** Does nothing; the test writes the stores itself. */
    private static final class Keeper extends ContextualProcessor<String, String, Void, Void> {

        @Override
        public void process(Record<String, String> record) {
            throw new UnsupportedOperationException("no record is sent");
        }
    }
}
