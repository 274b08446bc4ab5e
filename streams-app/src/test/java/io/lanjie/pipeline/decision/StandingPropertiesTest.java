package io.lanjie.pipeline.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.order.TakedownOrder;
import io.lanjie.domain.standing.Extent;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.PolicyAction;
import io.lanjie.domain.standing.ReviewVerdict;
import io.lanjie.domain.standing.Standing;
import io.lanjie.domain.standing.StandingState;
import io.lanjie.pipeline.decision.StandingWorld.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every standing and every order, whatever happens to a listing. */
class StandingPropertiesTest {

    private static final List<CertificateState> ALL = List.of(CertificateState.values());
    private static final List<CertificateState> TAKEN_DOWN_OR_FREE =
            List.of(CertificateState.VALID, CertificateState.SUSPENDED, CertificateState.REVOKED);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private record Verdict(GroundId id, PolicyAction action, boolean held, Extent extent) {

        static List<Verdict> of(Standing standing) {
            return standing.grounds().stream()
                    .map(ground -> new Verdict(ground.id(), ground.action(), ground.held(), ground.extent()))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ordersFollowFromChangesAndFromNothingElse(long seed) {
        StandingWorld world = new StandingWorld(seed);

        for (int count = 0; count < 60; count++) {
            Step step = happen(world);
            check(seed, step);

            Step again = world.decide(new Cause.Changed());
            assertThat(again.order()).as("seed %d, decided again", seed).isEmpty();
            assertThat(again.after().grounds())
                    .as("seed %d, decided again", seed)
                    .isEqualTo(again.before().grounds());
            assertThat(again.after().saysTheSameAs(again.before()))
                    .as("seed %d, decided again: %s and then %s", seed, again.before(), again.after())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutEditsAndReviewsTheSequenceDoesNotMatter(long seed) {
        StandingWorld world = new StandingWorld(seed);
        ListingProfile listing = world.clearListing();
        List<CertificateNotice> notices = new ArrayList<>();
        for (int count = 0; count < 8; count++) {
            notices.add(world.anyNotice(TAKEN_DOWN_OR_FREE));
        }
        List<Verdict> expected = null;

        for (int arrival = 0; arrival <= notices.size(); arrival++) {
            List<Verdict> verdicts = Verdict.of(decided(listing, notices, arrival));
            expected = expected == null ? verdicts : expected;
            assertThat(verdicts)
                    .as("seed %d, the listing arrives before notice %d of %s", seed, arrival, notices)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noEditNarrowsOrLowersWhatIsHeld(long seed) {
        StandingWorld world = new StandingWorld(seed);
        for (int count = 0; count < 40; count++) {
            boolean edit = world.number(3) > 0;
            if (edit) {
                world.list(world.anyListing(world.number(5) > 0));
            } else {
                world.enforce(world.anyNotice(ALL));
            }
            Step step = world.decide(new Cause.Changed());
            if (edit && step.before().isBlocked()) {
                assertThat(step.after().isBlocked()).as("seed %d", seed).isTrue();
                step.before().held().forEach(held -> {
                    Ground after = step.after().ground(held.id()).orElseThrow();
                    assertThat(after.held()).as("seed %d", seed).isTrue();
                    assertThat(after.extent().covers(held.extent()))
                            .as("seed %d, from %s to %s", seed, held, after)
                            .isTrue();
                    assertThat(after.action()).as("seed %d", seed).isGreaterThanOrEqualTo(held.action());
                });
            }
        }
    }

    private static Standing decided(ListingProfile listing, List<CertificateNotice> notices, int arrival) {
        StandingWorld world = new StandingWorld(0);
        for (int index = 0; index < notices.size(); index++) {
            if (index == arrival) {
                world.list(listing);
                world.decide(new Cause.Changed());
            }
            world.enforce(notices.get(index));
            if (index >= arrival) {
                world.decide(new Cause.Changed());
            }
        }
        world.list(listing);
        world.decide(new Cause.Changed());
        return world.standing();
    }

    private static Step happen(StandingWorld world) {
        int draw = world.number(12);
        List<Ground> grounds = world.standing().grounds();
        if (draw < 4) {
            world.enforce(world.anyNotice(ALL));
        } else if (draw < 9) {
            world.list(world.anyListing(world.number(4) > 0));
        } else if (draw == 9) {
            world.list(null);
            return world.decide(new Cause.Ended());
        } else if (!grounds.isEmpty()) {
            return world.decide(new Cause.Reviewed(
                    world.any(List.of(ReviewVerdict.values())),
                    Set.of(world.any(grounds).id()),
                    "li",
                    Instant.parse("2026-01-05T00:00:00Z"),
                    new SourcePosition("takedown.review-decisions", 0, 0)));
        }
        return world.decide(new Cause.Changed());
    }

    private static void check(long seed, Step step) {
        boolean before = step.before().isBlocked();
        boolean after = step.after().isBlocked();
        boolean ended = step.after().state() == StandingState.ENDED;
        OrderAction expected = null;
        if (!before && after) {
            expected = OrderAction.TAKE_DOWN;
        } else if (before && !after && !ended) {
            expected = OrderAction.RELEASE;
        } else if (before && after && !ordered(step.before()).equals(ordered(step.after()))) {
            expected = OrderAction.AMEND;
        }
        assertThat(step.order().map(TakedownOrder::action).orElse(null))
                .as("seed %d, from %s to %s", seed, step.before(), step.after())
                .isEqualTo(expected);
        assertThat(step.after().version() - step.before().version())
                .as("seed %d", seed)
                .isEqualTo(expected == null ? 0 : 1);
        assertThat(step.after().episode() - step.before().episode())
                .as("seed %d", seed)
                .isEqualTo(expected == OrderAction.TAKE_DOWN ? 1 : 0);
        assertThat(after)
                .as("seed %d, blocked by what it holds", seed)
                .isEqualTo(after && !step.after().held().isEmpty());
        step.order()
                .ifPresent(order -> assertThat(order.grounds())
                        .isEqualTo(step.after().isBlocked() ? step.after().held() : List.of()));
    }

    private static List<Ground.Ordered> ordered(Standing standing) {
        return standing.held().stream().map(Ground::ordered).toList();
    }
}
