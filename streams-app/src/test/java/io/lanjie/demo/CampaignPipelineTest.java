package io.lanjie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.demo.CampaignEvent.Payload;
import io.lanjie.pipeline.PipelineDriver;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the stories say is what the pipeline does, listing by listing, in one partition and without a broker. */
@ExtendWith(TrustGeneratedClasses.class)
class CampaignPipelineTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thePipelineDoesWhatTheStoriesSay(long seed) {
        Campaign campaign = Samples.tiny(seed);
        ActualOutcomeReader actual = new ActualOutcomeReader();
        Figures height = null;
        try (PipelineDriver pipeline = new PipelineDriver(Samples.CLOCK.instant())) {
            for (Phase phase : Phase.values()) {
                campaign.events(phase).forEach(event -> publish(event, pipeline));
                pipeline.settle();
                read(pipeline, actual);
                if (phase == Phase.height()) {
                    height = actual.figures();
                }
            }
        }
        CampaignReport report =
                CampaignReport.of(campaign.expected(), height, actual, new PublicationTimes(), Samples.TINY_LISTINGS);
        assertThat(report.differences()).isEmpty();
    }

    private static void publish(CampaignEvent event, PipelineDriver pipeline) {
        if (event.payload() instanceof Payload.Unreadable unreadable) {
            pipeline.publishBytes(event.topic().topicName(), event.key(), unreadable.bytes());
        } else {
            pipeline.publish(
                    event.topic().topicName(), event.key(), event.message().orElse(null));
        }
    }

    private static void read(PipelineDriver pipeline, ActualOutcomeReader actual) {
        pipeline.orders()
                .forEach(order -> actual.take(new OutputRecord(
                        OutputTopic.ORDERS,
                        order.getListing().getMarketplace() + ":"
                                + order.getListing().getListingId(),
                        order)));
        pipeline.standings()
                .forEach(standing -> actual.take(new OutputRecord(
                        OutputTopic.STANDINGS, standing.getMarketplace() + ":" + standing.getListingId(), standing)));
        pipeline.keyedReviews()
                .forEach(review -> actual.take(new OutputRecord(
                        OutputTopic.REVIEWS, review.getKey(), review.getValue().orElse(null))));
        pipeline.refusals()
                .forEach(refusal -> actual.take(new OutputRecord(OutputTopic.REFUSALS, refusal.getKey(), refusal)));
        pipeline.deadLetters()
                .forEach(letter -> actual.take(new OutputRecord(OutputTopic.DEAD_LETTERS, null, letter.value())));
    }
}
