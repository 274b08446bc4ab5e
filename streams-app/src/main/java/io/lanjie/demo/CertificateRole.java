package io.lanjie.demo;

import io.lanjie.demo.GroundOutcome.Hold;
import io.lanjie.domain.RefusalReason;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import java.time.LocalDate;

/** A certificate in a story: publishes its notices and names the grounds that rest on it. */
final class CertificateRole {

    private final World world;
    private final int index;
    private final Goods goods;
    private final Brand brand;
    private final Stage stage;

    CertificateRole(World world, int index, Goods goods, Brand brand, Stage stage) {
        this.world = world;
        this.index = index;
        this.goods = goods;
        this.brand = brand;
        this.stage = stage;
    }

    int index() {
        return index;
    }

    String number() {
        return world.certificates().number(index, goods);
    }

    String model(int variant) {
        return world.certificates().model(index, brand, variant);
    }

    Brand brand() {
        return brand;
    }

    /** A placement of its number in the hand of some seller. */
    Placement written(Dice dice) {
        return NumberHand.place(number(), dice);
    }

    Placement at(Placement.Place place, Dice dice) {
        return NumberHand.at(place, number(), dice);
    }

    /** Its goods as some seller states them: own brand and one of the models. */
    Statement stated(Statement said, int variant, Dice dice) {
        return said.brand(ModelHand.brand(brand, dice)).model(ModelHand.model(model(variant), dice));
    }

    /** A recall of its goods. */
    RecallRole recall() {
        return new RecallRole(world, index, brand, stage);
    }

    /** A notice with a day in the phase, the same for all notices of this certificate in it. */
    NoticeSheet notice(Phase phase, CertificateState status, String... reasonCodes) {
        return NoticeSheet.of(status, day(phase), reasonCodes);
    }

    /** It comes into force when it is issued. */
    void issued() {
        publish(Phase.OPENING, notice(Phase.OPENING, CertificateState.VALID));
    }

    /** The usual suspension of the wave. */
    NoticeSheet suspended() {
        return suspended("0203");
    }

    NoticeSheet suspended(String... reasonCodes) {
        return publish(Phase.SUSPENSIONS, notice(Phase.SUSPENSIONS, CertificateState.SUSPENDED, reasonCodes));
    }

    /** In force again in that phase. */
    void reinstated(Phase phase) {
        publish(phase, notice(phase, CertificateState.VALID));
    }

    NoticeSheet publish(Phase phase, NoticeSheet sheet) {
        send(phase, sheet, Reception.TAKEN);
        return sheet;
    }

    void refused(Phase phase, NoticeSheet sheet, RefusalReason reason) {
        send(phase, sheet, new Reception.Refused(reason));
    }

    CertificateStatus written(NoticeSheet sheet) {
        return world.noticeWriter().write(index, number(), goods, brand, sheet);
    }

    void leavesTheWatch(Phase phase) {
        stage.event(new CampaignEvent(
                phase, InputTopic.CERTIFICATE_STATUS, number(), new CampaignEvent.Payload.Removal(), Reception.TAKEN));
    }

    GroundOutcome held(CertificateState status) {
        return GroundOutcome.certificate(number(), status, Hold.HELD);
    }

    GroundOutcome noted(CertificateState status) {
        return GroundOutcome.certificate(number(), status, Hold.NOTED);
    }

    GroundOutcome lifted(CertificateState status) {
        return GroundOutcome.certificate(number(), status, Hold.LIFTED);
    }

    Cause asCause() {
        return Cause.notice(number());
    }

    /** The certificate as reviewers name it. */
    String groundName() {
        return "CERTIFICATE:" + number();
    }

    String toReview() {
        return "GROUND " + groundName();
    }

    String claimWithdrawn() {
        return "CLAIM_WITHDRAWN " + groundName();
    }

    private LocalDate day(Phase phase) {
        if (phase == Phase.OPENING) {
            return world.certificates().issuedOn(index);
        }
        int days = phase == Phase.SUSPENSIONS ? 90 : 6;
        Dice dice = Dice.of(world.seed(), index, phase.ordinal());
        return phase.firstDay().plusDays(dice.below(days));
    }

    private void send(Phase phase, NoticeSheet sheet, Reception reception) {
        stage.event(new CampaignEvent(
                phase,
                InputTopic.CERTIFICATE_STATUS,
                number(),
                new CampaignEvent.Payload.Message(() -> written(sheet)),
                reception));
    }
}
