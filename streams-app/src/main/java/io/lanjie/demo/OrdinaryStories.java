package io.lanjie.demo;

import io.lanjie.demo.Placement.Place;
import io.lanjie.domain.RefusalReason;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.ReleaseReason;
import java.util.List;

/** The bulk of the campaign. These take any number of listings. */
final class OrdinaryStories {

    static final Story SUSPENDED = Story.suspending("suspended", 1, 0, OrdinaryStories::suspended);
    static final Story REVOKED = Story.revoking("revoked", 1, 0, OrdinaryStories::revoked);
    static final Story REINSTATED = Story.suspending("suspended and reinstated", 1, 0, OrdinaryStories::reinstated);
    static final Story BESTSELLER =
            Story.suspending("one certificate, a tenth of all listings", 1, 0, OrdinaryStories::reinstated);
    static final Story IN_FORCE = Story.other("certificate in force", 1, 0, OrdinaryStories::inForce);
    static final Story NUMBERLESS = Story.other("no number on it", 0, 0, OrdinaryStories::numberless);

    private static final List<String> SUSPENSION_REASONS = List.of("0201", "0202", "0203", "0203", "0204", "0207");
    private static final List<String> REVOCATION_REASONS = List.of("0201", "0202", "0203", "0205");

    /** Of the listings that the wave strikes; the others can be found by their number, though not by it alone. */
    private static final int NUMBERLESS_PERCENT = 4;

    private OrdinaryStories() {}

    private static void suspended(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        wave(scene, certificate, CertificateState.SUSPENDED, scene.dice().pick(SUSPENSION_REASONS));
        for (ListingRole listing : scene.listings()) {
            sell(listing, certificate, CertificateState.SUSPENDED);
        }
    }

    private static void revoked(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        wave(scene, certificate, CertificateState.REVOKED, scene.dice().pick(REVOCATION_REASONS));
        for (ListingRole listing : scene.listings()) {
            sell(listing, certificate, CertificateState.REVOKED);
        }
    }

    private static void reinstated(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        wave(scene, certificate, CertificateState.SUSPENDED, scene.dice().pick(SUSPENSION_REASONS));
        certificate.reinstated(Phase.REINSTATEMENTS);
        for (ListingRole listing : scene.listings()) {
            ListingSheet last = sell(listing, certificate, CertificateState.SUSPENDED);
            listing.fate().released(Phase.REINSTATEMENTS, certificate.asCause(), ReleaseReason.REINSTATED);
            if (!last.onSale()) {
                listing.publish(Phase.AFTERMATH, last.edited(Phase.AFTERMATH).backOnSale());
            }
        }
    }

    private static void inForce(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        for (ListingRole listing : scene.listings()) {
            ListingSheet sheet = listing.publish(Phase.OPENING, listing.carrying(certificate));
            if (Dice.of(listing.index(), "edit".hashCode()).percent(15)) {
                listing.publish(Phase.SELLER_MOVES, sheet.edited(Phase.SELLER_MOVES));
            }
        }
    }

    private static void numberless(Scene scene) {
        for (ListingRole listing : scene.listings()) {
            listing.publish(Phase.OPENING, anyBrand(listing, listing.sheet()));
        }
    }

    /** The notice that strikes, now and then repeated, or followed by an older one that comes too late. */
    private static void wave(Scene scene, CertificateRole certificate, CertificateState status, String reason) {
        Dice dice = scene.dice();
        if (dice.percent(80)) {
            certificate.issued();
        }
        NoticeSheet notice =
                certificate.publish(Phase.SUSPENSIONS, certificate.notice(Phase.SUSPENSIONS, status, reason));
        if (dice.percent(12)) {
            certificate.publish(Phase.SUSPENSIONS, notice);
        }
        if (status == CertificateState.SUSPENDED && dice.percent(5)) {
            NoticeSheet late = notice.from(notice.effectiveFrom().minusDays(30));
            certificate.refused(Phase.SUSPENSIONS, late, RefusalReason.SUPERSEDED);
        }
    }

    /** A listing that the wave strikes: there from the start, numbered by an edit, repeated, or new amid the wave. */
    private static ListingSheet sell(ListingRole listing, CertificateRole certificate, CertificateState status) {
        Dice dice = listing.dice();
        int life = dice.below(100);
        ListingSheet sheet = dressed(listing, certificate, dice);
        Cause cause = certificate.asCause();
        if (life < 6) {
            cause = Cause.SELLER;
            listing.publish(Phase.SUSPENSIONS, sheet);
        } else {
            if (life < 12) {
                listing.publish(Phase.OPENING, listing.sheet());
                sheet = sheet.edited(Phase.OPENING);
            }
            listing.publish(Phase.OPENING, sheet);
            if (life < 16) {
                listing.publish(Phase.OPENING, sheet);
            }
        }
        listing.fate().takenDown(Phase.SUSPENSIONS, cause, certificate.held(status));
        if (life >= 90) {
            sheet = listing.publish(
                    Phase.SELLER_MOVES, sheet.edited(Phase.SELLER_MOVES).offSale());
        }
        return sheet;
    }

    private static ListingSheet dressed(ListingRole listing, CertificateRole certificate, Dice dice) {
        if (dice.percent(8)) {
            return listing.sheet().of(Goods.OUTDOOR_POWER).showing(certificate.at(Place.ATTRIBUTE, dice));
        }
        return dice.percent(NUMBERLESS_PERCENT)
                ? listing.named(certificate, dice.below(2))
                : listing.carrying(certificate);
    }

    private static ListingSheet anyBrand(ListingRole listing, ListingSheet sheet) {
        Dice dice = Dice.of(listing.index(), "brand".hashCode());
        return dice.percent(50) ? sheet.brand(dice.pick(Brand.REAL)) : sheet;
    }
}
