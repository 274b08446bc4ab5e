package io.lanjie.domain.notice;

import static io.lanjie.domain.notice.CertificateState.CANCELLED;
import static io.lanjie.domain.notice.CertificateState.REVOKED;
import static io.lanjie.domain.notice.CertificateState.SUSPENDED;
import static io.lanjie.domain.notice.CertificateState.VALID;
import static io.lanjie.domain.notice.EntryScript.CERTIFICATE;
import static io.lanjie.domain.notice.EntryScript.RECALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.ReleaseReason;
import io.lanjie.domain.notice.EntryHistory.Taken;
import io.lanjie.domain.notice.Undoing.Step.Leave;
import io.lanjie.domain.notice.Undoing.Step.Republish;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeWithdrawalTest {

    private final EntryScript script = new EntryScript(CERTIFICATE);

    @Test
    void theEarlierNoticeComesBackAsItWas() {
        script.notice("before", VALID, -30).notice("wrong", SUSPENDED, -1);

        Undoing undoing = script.without("wrong");

        assertThat(publications(undoing)).containsExactly("before replaces [wrong]");
        assertThat(((Republish) undoing.records().get(0)).notice().effectiveFrom())
                .isEqualTo(EntryScript.BEGIN.minus(Duration.ofDays(30)));
        Taken taken = script.history()
                .take(((Republish) undoing.records().get(0)).notice(), script.time(), NoticeHorizon.USUAL);
        assertThat(taken)
                .isInstanceOfSatisfying(
                        Taken.InForce.class,
                        inForce ->
                                assertThat(inForce.change().releaseReason()).isEqualTo(ReleaseReason.NOTICE_WITHDRAWN));
    }

    @ParameterizedTest
    @EnumSource(
            value = CertificateState.class,
            names = {"REVOKED", "CANCELLED"})
    void evenAFinalNoticeIsUndone(CertificateState state) {
        script.notice("before", SUSPENDED, -30).notice("wrong", state, -1);

        assertThat(publications(script.without("wrong"))).containsExactly("before replaces [wrong]");
        undo("wrong");
        assertThat(inForce()).isEqualTo("before");
    }

    @Test
    void aNoticeThatTheWrongOneHadReplacedComesBackUnderAnIdentifierOfItsOwn() {
        script.notice("before", REVOKED, -30).notice("wrong", VALID, -40, "before");

        Undoing undoing = script.without("wrong");

        assertThat(publications(undoing)).containsExactly("before~without~wrong replaces [wrong, before]");
        assertThat(undoing.renamed()).hasSize(1);
        undo("wrong");
        assertThat(inForce()).isEqualTo("before~without~wrong");
        assertThat(script.history().inForce().isFinal()).isTrue();
    }

    @Test
    void aNoticeThatWaitsToReplaceAFinalOneStillDoesWhenThatComesBackUnderAnotherIdentifier() {
        script.notice("before", REVOKED, -30)
                .notice("plan", VALID, 30, "before")
                .notice("wrong", SUSPENDED, -40, "before");

        undo("wrong");

        assertThat(inForce()).isEqualTo("before~without~wrong");
        script.later(Duration.ofDays(60));
        assertThat(inForce()).isEqualTo("plan");
    }

    @Test
    void withNothingBeforeTheEntryLeavesTheWatch() {
        script.notice("wrong", SUSPENDED, -1);

        Undoing undoing = script.without("wrong");

        assertThat(undoing.records()).containsExactly(new Leave());
        assertThat(undoing.leavesWatch()).isTrue();
        assertThat(undoing.then()).isNull();
        undo("wrong");
        assertThat(script.fate("wrong"))
                .isEqualTo(new NoticeFate.EntryLeft(EntryScript.BEGIN.plus(Duration.ofHours(1)), true));
    }

    @Test
    void whatWaitsBehindANullComesBackInOrder() {
        script.notice("plan", VALID, 30).notice("wrong", SUSPENDED, -1).notice("later plan", SUSPENDED, 60);

        assertThat(publications(script.without("wrong")))
                .containsExactly("null", "plan replaces []", "later plan replaces []");
        undo("wrong");
        assertThat(script.history().waiting()).hasSize(2);
    }

    @Test
    void whatWasWithdrawnBeforeDoesNotComeBackWhenTheNoticeBeforeItIsWithdrawnToo() {
        script.notice("before", VALID, -30).notice("wrong", SUSPENDED, -1);
        undo("wrong");

        Undoing undoing = script.without("before");

        assertThat(undoing.then()).isNull();
        assertThat(undoing.records()).containsExactly(new Leave());
        undo("before");
        assertThat(script.history().inForce()).isNull();
        assertThat(script.without("wrong").records()).isEmpty();
    }

    @Test
    void noticesAreWithdrawnOneAfterTheOther() {
        script.notice("first", VALID, -30).notice("second", SUSPENDED, -20).notice("third", REVOKED, -10);
        undo("third");
        assertThat(inForce()).isEqualTo("second");
        undo("second");
        assertThat(inForce()).isEqualTo("first");
        undo("first");
        assertThat(script.history().inForce()).isNull();
    }

    @Test
    void aNoticeThatCameBackUnderAnIdentifierOfItsOwnIsWithdrawnByTheOneItHad() {
        script.notice("oldest", SUSPENDED, -60).notice("before", REVOKED, -30).notice("wrong", VALID, -40, "before");
        undo("wrong");
        assertThat(inForce()).isEqualTo("before~without~wrong");
        assertThat(script.fate("before")).isInstanceOf(NoticeFate.InForce.class);

        undo("before");

        assertThat(inForce()).isEqualTo("oldest");
    }

    @Test
    void aNoticeThatWasWithdrawnOnOtherEntriesDoesNotComeBackWhereItWasOnlySuperseded() {
        script.notice("oldest", VALID, -60).notice("wrong", SUSPENDED, -30).notice("newest", REVOKED, -10);

        assertThat(script.without("newest").then().publication().id()).isEqualTo("wrong");
        script.withdrawnElsewhere("wrong");
        assertThat(script.without("newest").then().publication().id()).isEqualTo("oldest");
    }

    @Test
    void aNoticeThatWasPublishedAgainAfterItsWithdrawalCounts() {
        script.notice("wrong", SUSPENDED, -30);
        undo("wrong");
        script.notice("wrong", SUSPENDED, -30).notice("newest", REVOKED, -10);

        assertThat(script.without("newest").then().publication().id()).isEqualTo("wrong");
    }

    @Test
    void anInterruptedWithdrawalIsFinished() {
        script.notice("plan", VALID, 30).notice("wrong", SUSPENDED, -1).notice("later plan", SUSPENDED, 60);
        script.published("wrong", script.without("wrong").records().subList(0, 2));

        assertThat(publications(script.without("wrong"))).containsExactly("later plan replaces []");
        script.later(Duration.ofDays(90));
        assertThat(publications(script.without("wrong")))
                .as("also when its time has come meanwhile")
                .containsExactly("later plan replaces []");
        script.leaves();
        assertThat(script.without("wrong").records())
                .as("not after the regulator took the entry out")
                .isEmpty();
    }

    @Test
    void aNullOfTheRegulatorIsNoInterruptedWithdrawal() {
        script.notice("plan", VALID, 30).notice("wrong", SUSPENDED, -1).leaves();

        assertThat(script.without("wrong").records()).isEmpty();
        assertThat(script.fate("wrong"))
                .isInstanceOfSatisfying(
                        NoticeFate.EntryLeft.class,
                        left -> assertThat(left.undone()).isFalse());
    }

    @Test
    void aNoticeThatOnlyWaitsIsCalledOffAndWhatIsInForceStays() {
        script.notice("before", SUSPENDED, -30).notice("wrong", REVOKED, 10);

        assertThat(publications(script.without("wrong"))).containsExactly("before replaces [wrong]");
        undo("wrong");
        script.later(Duration.ofDays(20));
        assertThat(inForce()).isEqualTo("before");
    }

    @Test
    void aNoticeThatWaitsBehindAFinalOneIsCalledOffToo() {
        script.notice("before", REVOKED, -30).notice("wrong", VALID, 10, "before");
        EntryScript other =
                new EntryScript(CERTIFICATE).notice("before", REVOKED, -30).notice("wrong", VALID, 10);

        assertThat(publications(script.without("wrong")))
                .containsExactly("before~without~wrong replaces [wrong, before]");
        assertThat(publications(other.without("wrong"))).containsExactly("before replaces [wrong, before]");
        undo("wrong");
        script.later(Duration.ofDays(20));
        assertThat(inForce()).isEqualTo("before~without~wrong");
    }

    @Test
    void anotherNoticeThatWaitsCallsItOffWithoutMovingAnyListing() {
        script.notice("before", SUSPENDED, -30).notice("plan", VALID, 30).notice("wrong", REVOKED, 10);

        assertThat(publications(script.without("wrong"))).containsExactly("plan replaces [wrong]");
        undo("wrong");
        assertThat(script.history().waiting()).hasSize(1);
    }

    @Test
    void aNoticeThatIsAloneAndWaitsIsCalledOffByANull() {
        script.notice("wrong", REVOKED, 10);

        assertThat(publications(script.without("wrong"))).containsExactly("null");
    }

    @Test
    void whatTheWrongNoticeCalledOffWaitsAgain() {
        script.notice("before", VALID, -30).notice("plan", SUSPENDED, 30).notice("wrong", REVOKED, -1, "plan");

        assertThat(publications(script.without("wrong")))
                .containsExactly("before replaces [wrong]", "plan~without~wrong replaces [wrong, plan]");
        undo("wrong");
        script.later(Duration.ofDays(40));
        assertThat(inForce()).isEqualTo("plan~without~wrong");
    }

    @Test
    void whatWouldHaveComeIntoForceMeanwhileDoesSoNow() {
        script.notice("before", VALID, -30).notice("plan", SUSPENDED, 2).notice("wrong", REVOKED, 30, "plan");
        script.later(Duration.ofDays(5));

        undo("wrong");

        assertThat(inForce()).isEqualTo("plan~without~wrong");
    }

    @Test
    void whatCameIntoForceBehindANoticeThatWaitsStays() {
        script.notice("plan", REVOKED, 2).notice("wrong", VALID, 30, "plan").notice("after", REVOKED, -1);
        script.later(Duration.ofDays(5));

        undo("wrong");

        assertThat(inForce()).isEqualTo("after");
    }

    @Test
    void underALaterNoticeThereIsNothingToUndo() {
        script.notice("before", VALID, -30).notice("wrong", SUSPENDED, -2).notice("after", REVOKED, -1);

        Undoing undoing = script.without("wrong");

        assertThat(undoing.records()).isEmpty();
        assertThat(undoing.fate())
                .isInstanceOfSatisfying(
                        NoticeFate.Superseded.class,
                        superseded ->
                                assertThat(superseded.by().publication().id()).isEqualTo("after"));
    }

    @Test
    void aSecondTimeThereIsNothingToUndo() {
        script.notice("before", VALID, -30).notice("wrong", SUSPENDED, -1);
        undo("wrong");

        Undoing again = script.without("wrong");

        assertThat(again.records()).isEmpty();
        assertThat(again.fate()).isInstanceOfSatisfying(NoticeFate.Replaced.class, replaced -> {
            assertThat(replaced.undone()).isTrue();
            assertThat(replaced.by().publication().id()).isEqualTo("before");
        });
    }

    @Test
    void aNoticeThatWasRefusedHasNothingToUndo() {
        script.notice("before", SUSPENDED, -1).notice("wrong", VALID, -9);

        assertThat(script.without("wrong").records()).isEmpty();
        assertThat(script.fate("wrong")).isInstanceOf(NoticeFate.Refused.class);
    }

    @Test
    void aNoticeThatWaitedAndWasRefusedInItsTimeIsToldAsRefused() {
        script.notice("wrong", VALID, 2).notice("before", REVOKED, -1).later(Duration.ofDays(5));

        assertThat(script.fate("wrong")).isInstanceOf(NoticeFate.Refused.class);
    }

    @Test
    void whatWasRefusedOnlyBecauseOfItIsNamed() {
        script.notice("before", SUSPENDED, -30).notice("wrong", REVOKED, -2).notice("reinstated", VALID, -1);

        Undoing undoing = script.without("wrong");

        assertThat(publications(undoing)).containsExactly("before replaces [wrong]");
        assertThat(undoing.keptOut())
                .extracting(notice -> notice.publication().id())
                .containsExactly("reinstated");
    }

    @Test
    void ofTwoWithTheSameTimeAndSequenceTheFirstComesBack() {
        script.notice("before", SUSPENDED, -1, 7).notice("wrong", REVOKED, -1, 7);

        undo("wrong");

        assertThat(inForce()).isEqualTo("before");
    }

    @Test
    void allVersionsUnderTheIdentifierAreUndone() {
        script.notice("before", VALID, -30)
                .notice("wrong", SUSPENDED, -2, 1)
                .notice("wrong", SUSPENDED, -2, 2)
                .notice("wrong", REVOKED, 5, 3);

        undo("wrong");

        assertThat(inForce()).isEqualTo("before");
        assertThat(script.history().waiting()).isEmpty();
    }

    @Test
    void anUndoneWithdrawalOfANoticeCanItselfBeUndone() {
        script.notice("before", VALID, -30).notice("wrong", SUSPENDED, -2);
        undo("wrong");
        script.notice("second", REVOKED, 0);

        undo("second");

        assertThat(inForce()).isEqualTo("before");
        assertThat(script.history().replaced()).contains("wrong", "second");
    }

    @Test
    void aWrongVersionOfARecallIsUndone() {
        EntryScript recall = new EntryScript(RECALL).notice("before", null, -30).notice("wrong", null, -1);
        EntryScript first = new EntryScript(RECALL).notice("wrong", null, -1);

        assertThat(publications(recall.without("wrong"))).containsExactly("before replaces [wrong]");
        assertThat(publications(first.without("wrong"))).containsExactly("null");
    }

    @Test
    void anotherIssuersNoticeOfTheSameIdentifierStays() {
        script.notice("7", "CQC", VALID, -30).notice("7", "CVC", SUSPENDED, -1);

        Undoing undoing = new NoticeWithdrawal(new NoticeName("7", "CVC"), script.time(), NoticeHorizon.USUAL, Set.of())
                .of(CERTIFICATE, script.events());

        script.published("7", undoing.records());
        assertThat(script.history().inForce().publication().issuer()).isEqualTo("CQC");
    }

    /** Whatever happened, after the withdrawal the entry goes on as if the notice had never been accepted. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyCourseIsUndoneAndNothingIsLeftToDoAndAnInterruptionChangesNothing(long seed) {
        EntryScript whole = random(new Random(seed));
        Undoing undoing = whole.without("n2");
        assertThat(undoing.obstacle()).as("seed %d", seed).isNull();

        EntryScript interrupted = random(new Random(seed));
        whole.published("n2", undoing.records());
        if (!undoing.records().isEmpty()) {
            interrupted.published("n2", undoing.records().subList(0, 1));
            interrupted.published("n2", interrupted.without("n2").records());
        }

        assertThat(whole.fate("n2").counts()).as("seed %d", seed).isFalse();
        assertThat(whole.without("n2").records()).as("seed %d", seed).isEmpty();
        for (int days = 0; days < 12; days++) {
            assertThat(inForceAfter(interrupted, days)).as("seed %d", seed).isEqualTo(inForceAfter(whole, days));
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(2_000);
    }

    private static String inForceAfter(EntryScript script, int days) {
        Notice notice = script.history()
                .activate(script.time().plus(Duration.ofDays(days)))
                .after()
                .inForce();
        return notice == null ? "nothing" : notice.publication().id();
    }

    private static EntryScript random(Random random) {
        EntryScript script = new EntryScript(CERTIFICATE);
        CertificateState[] states = {VALID, SUSPENDED, REVOKED, CANCELLED};
        for (int number = 0; number < 6; number++) {
            if (random.nextInt(12) == 0 && number != 2) {
                script.leaves();
            }
            String[] replaces =
                    random.nextInt(3) == 0 && number > 0 ? new String[] {"n" + random.nextInt(number)} : new String[0];
            script.notice("n" + number, states[random.nextInt(4)], random.nextInt(14) - 7, replaces);
            script.later(Duration.ofHours(random.nextInt(24)));
        }
        return script;
    }

    private void undo(String id) {
        Undoing undoing = script.without(id);
        assertThat(undoing.obstacle()).isNull();
        assertThat(undoing.records()).isNotEmpty();
        script.published(id, undoing.records());
        assertThat(script.fate(id).counts()).isFalse();
    }

    private String inForce() {
        return script.history().inForce().publication().id();
    }

    private static List<String> publications(Undoing undoing) {
        assertThat(undoing.obstacle()).isNull();
        return undoing.records().stream()
                .map(step -> step instanceof Republish republish
                        ? republish.notice().publication().id() + " replaces "
                                + republish.notice().publication().replaces()
                        : "null")
                .toList();
    }
}
