package io.lanjie.demo;

import io.lanjie.demo.GroundOutcome.Hold;
import io.lanjie.domain.RefusalReason;
import io.lanjie.schema.Notice;
import io.lanjie.schema.Party;
import io.lanjie.schema.RecallItem;
import io.lanjie.schema.RecallNotice;
import java.time.LocalDate;
import java.util.List;

/** A recall in a story: publishes its notices and names the grounds that rest on it. */
final class RecallRole {

    private static final String AUTHORITY = "样例市场监督管理局";

    private final World world;
    private final int certificate;
    private final Brand brand;
    private final Stage stage;

    /** @param certificate index of the certificate whose goods are recalled */
    RecallRole(World world, int certificate, Brand brand, Stage stage) {
        this.world = world;
        this.certificate = certificate;
        this.brand = brand;
        this.stage = stage;
    }

    String id() {
        return "SAMPLE-2025-" + (10_000 + certificate);
    }

    /** The number of the recalled trade item, and of others by the same maker. */
    String gtin(int variant) {
        return world.certificates().gtin(certificate, variant);
    }

    /** A recall with a day in the phase. */
    RecallSheet notice(Phase phase, RecallSheet.Item... items) {
        Dice dice = Dice.of(world.seed(), certificate, phase.ordinal(), "recall".hashCode());
        LocalDate day = phase.firstDay().plusDays(dice.below(6));
        return RecallSheet.of(day, items);
    }

    RecallSheet publish(Phase phase, RecallSheet.Item... items) {
        RecallSheet sheet = notice(phase, items);
        send(phase, sheet, Reception.TAKEN);
        return sheet;
    }

    void refused(Phase phase, RecallSheet sheet, RefusalReason reason) {
        send(phase, sheet, new Reception.Refused(reason));
    }

    void closed(Phase phase) {
        stage.event(new CampaignEvent(
                phase, InputTopic.RECALL_NOTICES, id(), new CampaignEvent.Payload.Removal(), Reception.TAKEN));
    }

    GroundOutcome held() {
        return GroundOutcome.recall(id(), Hold.HELD);
    }

    GroundOutcome noted() {
        return GroundOutcome.recall(id(), Hold.NOTED);
    }

    Cause asCause() {
        return Cause.notice(id());
    }

    String toReview() {
        return "GROUND " + held().name();
    }

    private void send(Phase phase, RecallSheet sheet, Reception reception) {
        stage.event(new CampaignEvent(
                phase,
                InputTopic.RECALL_NOTICES,
                id(),
                new CampaignEvent.Payload.Message(() -> written(sheet)),
                reception));
    }

    private RecallNotice written(RecallSheet sheet) {
        return RecallNotice.newBuilder()
                .setRecallId(id())
                .setAuthority(AUTHORITY)
                .setBrands(List.of(brand.chinese(), brand.latin()))
                .setHolder(new Party(brand.company(), null))
                .setItems(sheet.items().stream().map(RecallRole::written).toList())
                .setEffectiveFrom(Calendar.midnight(sheet.effectiveFrom()))
                .setSequence(sheet.sequence())
                .setNotice(Notice.newBuilder()
                        .setId(sheet.noticeId())
                        .setIssuer(AUTHORITY)
                        .setUrl("https://recalls.example.com/" + id())
                        .setPublishedAt(Calendar.midnight(sheet.effectiveFrom()))
                        .setReplaces(List.of())
                        .build())
                .build();
    }

    private static RecallItem written(RecallSheet.Item item) {
        return RecallItem.newBuilder()
                .setModel(item.model())
                .setAllUnits(item.allUnits())
                .setBatches(item.batches())
                .setMadeFrom(item.madeFrom())
                .setMadeUntil(item.madeUntil())
                .setGtins(item.gtins())
                .setProductNames(item.productNames())
                .build();
    }
}
