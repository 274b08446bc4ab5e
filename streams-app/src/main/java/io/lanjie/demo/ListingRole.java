package io.lanjie.demo;

import io.lanjie.domain.RefusalReason;
import io.lanjie.schema.Listing;
import io.lanjie.schema.ReviewDecision;
import io.lanjie.schema.ReviewVerdict;
import java.util.List;

/** A listing in a story: publishes its versions and remembers what the story says of it. */
final class ListingRole {

    private static final int NAMED_PERCENT = 30;
    private static final int MODEL_PERCENT = 60;

    private final World world;
    private final int index;
    private final Brand brand;
    private final Stage stage;
    private final Fate fate = new Fate();

    ListingRole(World world, int index, Brand brand, Stage stage) {
        this.world = world;
        this.index = index;
        this.brand = brand;
        this.stage = stage;
    }

    int index() {
        return index;
    }

    String key() {
        return world.listings().key(index);
    }

    Fate fate() {
        return fate;
    }

    /** Chance of its own, the same in each telling. */
    Dice dice() {
        return world.listings().dice(index, "story");
    }

    /** Its first version: a power bank on sale, no number on it and no model that a certificate lists. */
    ListingSheet sheet() {
        Dice dice = world.listings().dice(index, "name");
        Statement brandOnly = Statement.of(brand);
        return new ListingSheet(
                index,
                world.listings().marketplace(index).id(),
                1,
                Calendar.listingTime(Phase.OPENING, 1),
                Goods.POWER_BANK,
                brand,
                dice.percent(NAMED_PERCENT) ? brandOnly.model(ModelHand.marketingName(dice)) : brandOnly,
                false,
                true,
                List.of(),
                List.of());
    }

    /** Its first version, with the number of the certificate somewhere on it and nothing else that is the certificate's. */
    ListingSheet numbered(CertificateRole certificate) {
        return sheet().showing(certificate.written(dice()));
    }

    /** Its first version, with the number of the certificate somewhere on it and often one of its models. */
    ListingSheet carrying(CertificateRole certificate) {
        Dice dice = world.listings().dice(index, "model");
        ListingSheet numbered = numbered(certificate);
        return dice.percent(MODEL_PERCENT)
                ? numbered.saying(said -> certificate.stated(said, dice.below(2), dice))
                : numbered;
    }

    /** Its first version, without a number and with one of the certificate's models: all that a certificate covers. */
    ListingSheet named(CertificateRole certificate, int variant) {
        Dice dice = world.listings().dice(index, "model");
        return sheet().saying(said -> certificate.stated(said, variant, dice));
    }

    Listing written(ListingSheet sheet) {
        return world.listingWriter().write(sheet);
    }

    ListingSheet publish(Phase phase, ListingSheet sheet) {
        if (stage.hears(phase)) {
            send(phase, key(), sheet, Reception.TAKEN);
        }
        return sheet;
    }

    void refused(Phase phase, String key, ListingSheet sheet, RefusalReason reason) {
        send(phase, key, sheet, new Reception.Refused(reason));
    }

    void deleted(Phase phase) {
        if (!stage.hears(phase)) {
            return;
        }
        stage.event(new CampaignEvent(
                phase, InputTopic.LISTINGS, key(), new CampaignEvent.Payload.Removal(), Reception.TAKEN));
    }

    void reviewed(Phase phase, ReviewVerdict verdict, CertificateRole certificate) {
        review(phase, verdict, certificate.groundName(), Reception.TAKEN);
    }

    void reviewed(Phase phase, ReviewVerdict verdict, GroundOutcome ground) {
        review(phase, verdict, ground.name(), Reception.TAKEN);
    }

    void reviewRefused(Phase phase, ReviewVerdict verdict, String ground, RefusalReason reason) {
        review(phase, verdict, ground, new Reception.Refused(reason));
    }

    private void review(Phase phase, ReviewVerdict verdict, String ground, Reception reception) {
        stage.event(new CampaignEvent(
                phase,
                InputTopic.REVIEW_DECISIONS,
                key(),
                new CampaignEvent.Payload.Message(() -> ReviewDecision.newBuilder()
                        .setMarketplace(world.listings().marketplace(index).id())
                        .setListingId(world.listings().listingId(index))
                        .setDecision(verdict)
                        .setGrounds(List.of(ground))
                        .setReviewer("reviewer-" + index % 7)
                        .setText("核对证书与商品后决定")
                        .setDecidedAt(Calendar.listingTime(phase, 0))
                        .build()),
                reception));
    }

    private void send(Phase phase, String key, ListingSheet sheet, Reception reception) {
        stage.event(new CampaignEvent(
                phase, InputTopic.LISTINGS, key, new CampaignEvent.Payload.Message(() -> written(sheet)), reception));
    }
}
