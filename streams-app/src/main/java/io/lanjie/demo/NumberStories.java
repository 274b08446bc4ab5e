package io.lanjie.demo;

import static io.lanjie.demo.Phase.AFTERMATH;
import static io.lanjie.demo.Phase.ESCALATION;
import static io.lanjie.demo.Phase.OPENING;
import static io.lanjie.demo.Phase.REINSTATEMENTS;
import static io.lanjie.demo.Phase.SELLER_MOVES;
import static io.lanjie.demo.Phase.SUSPENSIONS;
import static io.lanjie.schema.CertificateState.SUSPENDED;

import io.lanjie.demo.Placement.Place;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.ReleaseReason;
import java.util.List;

/** Where numbers stand, what only looks like one, and listings with several. */
final class NumberStories {

    private NumberStories() {}

    static List<Story> all() {
        return List.of(
                Story.suspending("two certificates on one listing", 2, 1, NumberStories::twoCertificates),
                Story.suspending("two numbers glued together", 2, 1, NumberStories::glued),
                Story.suspending("two grounds in one edit", 2, 1, NumberStories::twoInOneEdit),
                Story.suspending("looks like the number", 1, 5, NumberStories::lookAlikes),
                Story.suspending("number on a phone case", 1, 2, NumberStories::phoneCase),
                Story.suspending("every place, every hand", 1, 5, NumberStories::everyPlace),
                Story.suspending("cell of a power bank", 1, 3, NumberStories::cell)
                        .besides(1));
    }

    private static void twoCertificates(Scene scene) {
        CertificateRole first = scene.certificate(0);
        CertificateRole second = scene.certificate(1);
        ListingRole listing = scene.listing(0);
        listing.publish(OPENING, listing.carrying(first).showing(second.at(Place.FIELD, listing.dice())));
        first.suspended();
        second.publish(ESCALATION, second.notice(ESCALATION, SUSPENDED, "0201"));
        first.reinstated(REINSTATEMENTS);
        second.reinstated(AFTERMATH);
        listing.fate()
                .takenDown(SUSPENSIONS, first.asCause(), first.held(SUSPENDED))
                .amended(ESCALATION, second.asCause(), first.held(SUSPENDED), second.held(SUSPENDED))
                .amended(REINSTATEMENTS, first.asCause(), second.held(SUSPENDED))
                .released(AFTERMATH, second.asCause(), ReleaseReason.REINSTATED);
    }

    private static void glued(Scene scene) {
        CertificateRole first = scene.certificate(0);
        CertificateRole second = scene.certificate(1);
        ListingRole listing = scene.listing(0);
        listing.publish(OPENING, listing.sheet().showing(new Placement(Place.FIELD, first.number() + second.number())));
        first.suspended();
        second.publish(ESCALATION, second.notice(ESCALATION, SUSPENDED, "0201"));
        listing.fate()
                .takenDown(SUSPENSIONS, first.asCause(), first.held(SUSPENDED))
                .amended(ESCALATION, second.asCause(), first.held(SUSPENDED), second.held(SUSPENDED));
    }

    private static void twoInOneEdit(Scene scene) {
        CertificateRole first = scene.certificate(0);
        CertificateRole second = scene.certificate(1);
        first.suspended();
        second.suspended("0201");
        ListingRole listing = scene.listing(0);
        ListingSheet unmarked = listing.publish(OPENING, listing.sheet());
        listing.publish(
                SELLER_MOVES,
                unmarked.edited(SELLER_MOVES)
                        .showing(first.at(Place.ATTRIBUTE, listing.dice()), second.at(Place.FIELD, listing.dice())));
        listing.fate().takenDown(SELLER_MOVES, Cause.SELLER, first.held(SUSPENDED), second.held(SUSPENDED));
    }

    /** Digits that contain the number, or most of it, and are none: they neither strike the goods nor speak for them. */
    private static void lookAlikes(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.suspended();
        String number = certificate.number();
        shows(scene.listing(0), new Placement(Place.ATTRIBUTE, number + "7"));
        shows(scene.listing(1), new Placement(Place.ATTRIBUTE, number.substring(0, 15)));
        shows(scene.listing(2), new Placement(Place.FIELD, NumberHand.grouped(number, " ") + " 8642"));
        shows(
                scene.listing(3),
                new Placement(Place.FIELD, number.substring(0, 8)),
                new Placement(Place.FIELD, number.substring(8)));
        ListingRole named = scene.listing(4);
        named.publish(OPENING, named.named(certificate, 0).showing(new Placement(Place.ATTRIBUTE, number + "7")));
        named.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));
    }

    /** In a certificate field a number counts whatever the goods are, elsewhere only for goods in scope. */
    private static void phoneCase(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.suspended();
        ListingRole inText = scene.listing(0);
        inText.publish(
                OPENING, inText.sheet().of(Goods.PHONE_CASE).showing(certificate.at(Place.DESCRIPTION, inText.dice())));
        inText.fate()
                .stands(SUSPENSIONS, certificate.asCause(), certificate.noted(SUSPENDED))
                .reviewed(SUSPENSIONS, certificate.asCause(), certificate.toReview());
        ListingRole inField = scene.listing(1);
        inField.publish(
                OPENING, inField.sheet().of(Goods.PHONE_CASE).showing(certificate.at(Place.ATTRIBUTE, inField.dice())));
        inField.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));
    }

    private static void everyPlace(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.suspended();
        for (Place place : Place.values()) {
            ListingRole listing = scene.listing(place.ordinal());
            listing.publish(OPENING, listing.sheet().showing(certificate.at(place, listing.dice())));
            listing.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));
        }
    }

    /** The power bank's own certificate stays in force: its listing is for a reviewer, the cell's is taken down. */
    private static void cell(Scene scene) {
        CertificateRole cell = scene.certificate(0, Goods.CELL_PACK);
        CertificateRole powerBank = scene.certificate(1);
        powerBank.publish(
                OPENING, powerBank.notice(OPENING, CertificateState.VALID).madeWith(cell.number()));
        cell.issued();
        cell.suspended();
        ListingRole madeWithIt = scene.listing(0);
        madeWithIt.publish(OPENING, madeWithIt.carrying(powerBank));
        ListingRole numberless = scene.listing(1);
        numberless.publish(OPENING, numberless.named(powerBank, 1));
        GroundOutcome component = GroundOutcome.component(cell.number(), SUSPENDED);
        for (ListingRole listing : List.of(madeWithIt, numberless)) {
            listing.fate()
                    .stands(SUSPENSIONS, cell.asCause(), component)
                    .reviewed(SUSPENSIONS, cell.asCause(), "GROUND " + component.name());
        }
        ListingRole loose = scene.listing(2);
        loose.publish(OPENING, loose.sheet().of(Goods.CELL_PACK).showing(cell.at(Place.ATTRIBUTE, loose.dice())));
        loose.fate().takenDown(SUSPENSIONS, cell.asCause(), cell.held(SUSPENDED));
    }

    private static void shows(ListingRole listing, Placement... placements) {
        listing.publish(OPENING, listing.sheet().showing(placements));
    }
}
