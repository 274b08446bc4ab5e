package io.lanjie.demo;

import static io.lanjie.demo.Phase.ESCALATION;
import static io.lanjie.demo.Phase.OPENING;
import static io.lanjie.demo.Phase.REINSTATEMENTS;
import static io.lanjie.demo.Phase.SELLER_MOVES;
import static io.lanjie.demo.Phase.SUSPENSIONS;
import static io.lanjie.schema.CertificateState.SUSPENDED;

import java.util.List;

/** Numbers on variants: only these have to go. */
final class VariantStories {

    private static final String SMALL = "10001";
    private static final String MEDIUM = "10002";
    private static final String LARGE = "10003";

    private VariantStories() {}

    static List<Story> all() {
        return List.of(
                Story.suspending("one variant, then another", 1, 1, VariantStories::widened)
                        .besides(1),
                Story.suspending("two variants, two certificates", 2, 1, VariantStories::twoCertificates),
                Story.suspending("every variant", 1, 1, VariantStories::everyVariant));
    }

    private static void widened(Scene scene) {
        CertificateRole bad = scene.certificate(0);
        CertificateRole good = scene.certificate(1);
        bad.issued();
        good.issued();
        bad.suspended();
        ListingRole listing = scene.listing(0);
        SkuSheet small = variant(SMALL, "一万毫安 雪山白", bad, listing);
        SkuSheet medium = variant(MEDIUM, "两万毫安 雪山白", good, listing);
        SkuSheet large = variant(LARGE, "三万毫安 雪山白", bad, listing);
        ListingSheet sheet = listing.publish(OPENING, listing.sheet().variants(small, medium));
        listing.publish(SELLER_MOVES, sheet.edited(SELLER_MOVES).variants(small, medium, large));
        listing.fate()
                .takenDown(SUSPENSIONS, bad.asCause(), bad.held(SUSPENDED).onSkus(SMALL))
                .amended(SELLER_MOVES, Cause.SELLER, bad.held(SUSPENDED).onSkus(SMALL, LARGE));
    }

    private static void twoCertificates(Scene scene) {
        CertificateRole first = scene.certificate(0);
        CertificateRole second = scene.certificate(1);
        first.issued();
        first.suspended();
        second.publish(ESCALATION, second.notice(ESCALATION, SUSPENDED, "0204"));
        first.reinstated(REINSTATEMENTS);
        ListingRole listing = scene.listing(0);
        listing.publish(
                OPENING,
                listing.sheet()
                        .variants(
                                variant(SMALL, "一万毫安 曜石黑", first, listing),
                                variant(MEDIUM, "两万毫安 曜石黑", second, listing)));
        GroundOutcome onSmall = first.held(SUSPENDED).onSkus(SMALL);
        GroundOutcome onMedium = second.held(SUSPENDED).onSkus(MEDIUM);
        listing.fate()
                .takenDown(SUSPENSIONS, first.asCause(), onSmall)
                .amended(ESCALATION, second.asCause(), onSmall, onMedium)
                .amended(REINSTATEMENTS, first.asCause(), onMedium);
    }

    private static void everyVariant(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.suspended();
        ListingRole listing = scene.listing(0);
        listing.publish(
                OPENING,
                listing.sheet()
                        .variants(
                                variant(SMALL, "雾蓝", certificate, listing),
                                variant(MEDIUM, "浅灰", certificate, listing)));
        listing.fate()
                .takenDown(
                        SUSPENSIONS,
                        certificate.asCause(),
                        certificate.held(SUSPENDED).onSkus(SMALL, MEDIUM));
    }

    private static SkuSheet variant(String skuId, String name, CertificateRole certificate, ListingRole listing) {
        Dice dice = listing.dice();
        SkuSheet numbered = SkuSheet.carrying(skuId, name, NumberHand.inField(certificate.number(), dice));
        return dice.percent(50) ? numbered.called(certificate.model(0)) : numbered;
    }
}
