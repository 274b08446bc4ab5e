package io.lanjie.runtime;

import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * The memory that all stores of one application share. Left alone, each store of each task takes 50 MiB for reading and
 * up to 48 MiB for writing, which ends the process at some number of partitions.
 *
 * <p>It is handed to {@link SharedRocksMemory} inside the configuration, so that two applications in one process do not
 * share it and nothing is static. Whoever made it closes it, once no store is open any more.
 */
public final class RocksMemory implements AutoCloseable {

    private static final int SHARD_BITS_CHOSEN_BY_ROCKSDB = -1;
    private static final double HIGH_PRIORITY_SHARE = 0.1;
    private static final double BLOOM_BITS_PER_KEY = 10;
    private static final long BLOCK_BYTES = 4L * 1024;
    private static final long MEMTABLE_BYTES = 32L * 1024 * 1024;
    private static final int MEMTABLES = 3;

    private final LRUCache cache;
    private final WriteBufferManager writeBuffers;
    private final BloomFilter bloomFilter;

    /**
     * Reserves nothing yet; the sizes are bounds.
     *
     * @param blockCacheBytes for reading, and for whatever is being written
     * @param writeBufferBytes part of it that may be taken by what is being written
     */
    public RocksMemory(long blockCacheBytes, long writeBufferBytes) {
        RocksDB.loadLibrary();
        // A strict limit would make reads fail when it is reached: going over for a moment is the lesser evil.
        cache = new LRUCache(blockCacheBytes, SHARD_BITS_CHOSEN_BY_ROCKSDB, false, HIGH_PRIORITY_SHARE);
        writeBuffers = new WriteBufferManager(writeBufferBytes, cache);
        bloomFilter = new BloomFilter(BLOOM_BITS_PER_KEY, false);
    }

    /** Makes a store use this memory. */
    void applyTo(Options options) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(cache);
        table.setBlockSize(BLOCK_BYTES);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setPinTopLevelIndexAndFilter(true);
        table.setFilterPolicy(bloomFilter);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(writeBuffers);
        options.setWriteBufferSize(MEMTABLE_BYTES);
        options.setMaxWriteBufferNumber(MEMTABLES);
        options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }

    /** Returns the bytes in use. */
    public long usedBytes() {
        return cache.getUsage();
    }

    @Override
    public void close() {
        writeBuffers.close();
        cache.close();
        bloomFilter.close();
    }
}
