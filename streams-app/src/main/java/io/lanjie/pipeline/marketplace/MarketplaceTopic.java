package io.lanjie.pipeline.marketplace;

import io.lanjie.domain.listing.ListingKey;
import io.lanjie.kafka.TopicNames;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/**
 * The topic of the marketplace that a key names. Admission lets through only marketplaces whose topics were checked.
 *
 * @param topics names of the topics
 */
record MarketplaceTopic(TopicNames topics) implements TopicNameExtractor<byte[], byte[]> {

    @Override
    public String extract(byte[] key, byte[] value, RecordContext context) {
        return topics.orders(
                ListingKey.parse(new String(key, StandardCharsets.UTF_8)).marketplace());
    }
}
