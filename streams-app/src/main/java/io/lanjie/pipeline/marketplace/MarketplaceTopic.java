package io.lanjie.pipeline.marketplace;

import io.lanjie.domain.listing.ListingKey;
import io.lanjie.kafka.TopicNames;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/** The topic of the marketplace that an order is for. A class with a name, for the description of the topology. */
final class MarketplaceTopic implements TopicNameExtractor<byte[], byte[]> {

    private final TopicNames topics;

    MarketplaceTopic(TopicNames topics) {
        this.topics = topics;
    }

    @Override
    public String extract(byte[] key, byte[] value, RecordContext context) {
        return topics.orders(ListingKey.parse(new String(key, StandardCharsets.UTF_8)).marketplace());
    }

    @Override
    public String toString() {
        return "topic of the marketplace";
    }
}
