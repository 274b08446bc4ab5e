package io.lanjie.runtime;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.Options;

/** Gives every store the memory found in the configuration. Made by Kafka Streams, one for each store. */
public final class SharedRocksMemory implements RocksDBConfigSetter {

    /** Name under which the configuration carries the {@link RocksMemory}. */
    public static final String MEMORY = "lanjie.rocks.memory";

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        if (!(configs.get(MEMORY) instanceof RocksMemory memory)) {
            throw new IllegalStateException("The configuration of store " + storeName + " has no " + MEMORY);
        }
        memory.applyTo(options);
    }

    @Override
    public void close(String storeName, Options options) {
        // The memory is shared: other stores go on using it.
    }
}
