package io.lanjie.deadletter;

import static io.lanjie.kafka.NodeNames.*;

import io.lanjie.kafka.TopicNames;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/** The exits of what is refused and of what cannot be read or processed; of notices and of listings apart. */
public final class SetAsideStage {

    private final TopicNames topics;

    /** @param topics names of the topics */
    public SetAsideStage(TopicNames topics) {
        this.topics = topics;
    }

    /** Attaches the sinks. A sink that both halves share would make one task of them. */
    public void attach(Topology topology) {
        ByteArraySerializer bytes = new ByteArraySerializer();
        topology.addSink(REFUSE_NOTICES, topics.refusals(), bytes, bytes, ADMIT_NOTICES, KEEP_WATCH)
                .addSink(SET_ASIDE_NOTICES, topics.deadLetters(), bytes, bytes, ADMIT_NOTICES)
                .addSink(
                        REFUSE_LISTINGS,
                        topics.refusals(),
                        bytes,
                        bytes,
                        ADMIT_LISTINGS,
                        ADMIT_ANSWERS,
                        DECIDE_LISTINGS)
                .addSink(
                        SET_ASIDE_LISTINGS,
                        topics.deadLetters(),
                        bytes,
                        bytes,
                        ADMIT_LISTINGS,
                        ADMIT_ANSWERS,
                        DECIDE_LISTINGS);
    }
}
