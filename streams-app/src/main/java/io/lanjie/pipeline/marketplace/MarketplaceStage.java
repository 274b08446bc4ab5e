package io.lanjie.pipeline.marketplace;

import static io.lanjie.kafka.NodeNames.*;

import io.lanjie.kafka.TopicNames;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/** Every order to the record of all orders and to the topic of its marketplace; standings and reviews to theirs. */
public final class MarketplaceStage {

    private final TopicNames topics;

    /** @param topics names of the topics */
    public MarketplaceStage(TopicNames topics) {
        this.topics = topics;
    }

    /** Attaches the sinks. Whatever reaches them is bytes already, so they cannot fail on a record. */
    public void attach(Topology topology) {
        ByteArraySerializer bytes = new ByteArraySerializer();
        topology.addSink(RECORD_ORDERS, topics.orders(), bytes, bytes, DECIDE_LISTINGS)
                .addSink(DELIVER_ORDERS, new MarketplaceTopic(topics), bytes, bytes, DECIDE_LISTINGS)
                .addSink(PUBLISH_STANDINGS, topics.standings(), bytes, bytes, DECIDE_LISTINGS)
                .addSink(PUBLISH_REVIEWS, topics.reviews(), bytes, bytes, DECIDE_LISTINGS);
    }
}
