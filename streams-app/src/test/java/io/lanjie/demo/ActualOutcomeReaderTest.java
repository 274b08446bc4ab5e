package io.lanjie.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.demo.Figure.Group;
import io.lanjie.demo.GroundOutcome.Hold;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.PolicyAction;
import io.lanjie.schema.ReleaseReason;
import io.lanjie.schema.StandingGround;
import io.lanjie.schema.StandingState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TrustGeneratedClasses.class)
class ActualOutcomeReaderTest {

    private static final String KEY = "taobao:42";
    private static final OrderOutcome TAKE_DOWN = new OrderOutcome(OrderAction.TAKE_DOWN, null);
    private static final OrderOutcome RELEASE = new OrderOutcome(OrderAction.RELEASE, ReleaseReason.REINSTATED);
    private static final GroundOutcome SUSPENDED =
            GroundOutcome.certificate("2024770914000000", CertificateState.SUSPENDED, Hold.HELD);

    private final ActualOutcomeReader reader = new ActualOutcomeReader();

    @Test
    void versionsInSequenceAreNoFault() {
        order(KEY, TAKE_DOWN, 1);
        order("jd:42", TAKE_DOWN, 1);
        order(KEY, RELEASE, 2);
        assertThat(reader.versionFaults()).isEmpty();
        assertThat(reader.figures().count(Group.ORDERS, "TAKE_DOWN")).isEqualTo(2);
        assertThat(reader.figures().count(Group.RELEASES, "REINSTATED")).isEqualTo(1);
    }

    @Test
    void aRepeatedVersionIsAFault() {
        order(KEY, TAKE_DOWN, 1);
        order(KEY, TAKE_DOWN, 1);
        order(KEY, RELEASE, 2);
        assertThat(reader.versionFaults()).containsExactly(new VersionFault(KEY, 2, 1));
        assertThat(reader.versionFaults().get(0).isRepeat()).isTrue();
    }

    @Test
    void aMissingVersionIsAFault() {
        order(KEY, TAKE_DOWN, 1);
        order(KEY, RELEASE, 3);
        assertThat(reader.versionFaults()).containsExactly(new VersionFault(KEY, 2, 3));
        assertThat(reader.versionFaults().get(0).isRepeat()).isFalse();
    }

    @Test
    void ofStandingsAndReviewsTheLastCounts() {
        ListingOutcome blocked =
                new ListingOutcome(StandingState.BLOCKED, 1, 1, List.of(SUSPENDED), List.of(), List.of());
        reader.take(new OutputRecord(OutputTopic.STANDINGS, KEY, SampleOutcome.standing(KEY, blocked)));
        assertThat(reader.listing(KEY)).isEqualTo(blocked);
        reader.take(new OutputRecord(OutputTopic.STANDINGS, KEY, null));
        reader.take(new OutputRecord(OutputTopic.REVIEWS, KEY, null));
        assertThat(reader.listing(KEY)).isEqualTo(ListingOutcome.UNTOUCHED);
        assertThat(reader.keys()).containsExactly(KEY);
    }

    @Test
    void aGroundOnWhichPolicyDoesNothingIsNone() {
        StandingGround spared = SampleOutcome.ground(SUSPENDED);
        spared.setHeld(false);
        spared.setAction(PolicyAction.NONE);
        ListingStanding standing = SampleOutcome.standing(KEY, ListingOutcome.UNTOUCHED);
        standing.setGrounds(List.of(spared));
        reader.take(new OutputRecord(OutputTopic.STANDINGS, KEY, standing));
        assertThat(reader.listing(KEY)).isEqualTo(ListingOutcome.UNTOUCHED);
        assertThat(reader.figures().counts()).isEmpty();
    }

    @Test
    void aValueThatItsTopicCannotHoldIsNamed() {
        assertThatThrownBy(() -> reader.take(new OutputRecord(OutputTopic.ORDERS, KEY, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("takedown.orders at key taobao:42: expected a TakedownOrder, found null");
    }

    private void order(String key, OrderOutcome outcome, long version) {
        reader.take(new OutputRecord(OutputTopic.ORDERS, key, SampleOutcome.order(key, outcome, version, 1)));
    }
}
