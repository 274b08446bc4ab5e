package io.lanjie.demo;

import static io.lanjie.demo.Phase.AFTERMATH;
import static io.lanjie.demo.Phase.OPENING;
import static io.lanjie.demo.Phase.REINSTATEMENTS;
import static io.lanjie.demo.Phase.REVIEWS;
import static io.lanjie.demo.Phase.SELLER_MOVES;
import static io.lanjie.demo.Phase.SUSPENSIONS;
import static io.lanjie.schema.CertificateState.SUSPENDED;

import io.lanjie.schema.ReleaseReason;
import io.lanjie.schema.ReviewVerdict;
import java.time.Duration;
import java.util.List;

/** What sellers do about a block, and what it helps them. */
final class SellerStories {

    private SellerStories() {}

    static List<Story> all() {
        return List.of(
                Story.suspending("number taken off under the block", 1, 4, SellerStories::takenOff),
                Story.suspending("off sale and on again", 1, 3, SellerStories::offSale),
                Story.suspending("deleted and returned", 1, 4, SellerStories::deleted),
                Story.suspending("listed anew under another id", 1, 2, SellerStories::listedAnew),
                Story.suspending("edited before the notice", 1, 3, SellerStories::editedBefore));
    }

    private static void takenOff(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.suspended();
        certificate.reinstated(AFTERMATH);
        for (ListingRole listing : scene.listings()) {
            ListingSheet numbered = listing.publish(OPENING, listing.numbered(certificate));
            listing.publish(SELLER_MOVES, numbered.withoutNumbers().edited(SELLER_MOVES));
            listing.fate()
                    .takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED))
                    .stands(
                            SELLER_MOVES,
                            Cause.SELLER,
                            certificate.held(SUSPENDED).withdrawn())
                    .reviewed(SELLER_MOVES, Cause.SELLER, certificate.claimWithdrawn());
        }
        ListingRole putBack = scene.listing(1);
        putBack.publish(REVIEWS, putBack.numbered(certificate).version(3, Calendar.listingTime(REVIEWS, 3)));
        putBack.fate()
                .stands(REVIEWS, Cause.SELLER, certificate.held(SUSPENDED))
                .reviewed(REVIEWS, Cause.SELLER);

        ListingRole letGo = scene.listing(2);
        letGo.reviewed(REVIEWS, ReviewVerdict.LIFT, certificate);
        letGo.fate().released(REVIEWS, Cause.REVIEWER, ReleaseReason.REVIEW).reviewed(REVIEWS, Cause.REVIEWER);

        for (ListingRole listing : List.of(scene.listing(0), putBack, scene.listing(3))) {
            listing.fate()
                    .released(AFTERMATH, certificate.asCause(), ReleaseReason.REINSTATED)
                    .reviewed(AFTERMATH, certificate.asCause());
        }
    }

    private static void offSale(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.suspended();

        ListingRole obeyed = scene.listing(0);
        ListingSheet sheet = obeyed.publish(OPENING, obeyed.carrying(certificate));
        sheet = obeyed.publish(SELLER_MOVES, sheet.edited(SELLER_MOVES).offSale());
        obeyed.publish(REVIEWS, sheet.edited(REVIEWS).backOnSale());
        obeyed.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));

        ListingRole sleeping = scene.listing(1);
        ListingSheet asleep =
                sleeping.publish(OPENING, sleeping.carrying(certificate).offSale());
        sleeping.publish(SELLER_MOVES, asleep.edited(SELLER_MOVES).backOnSale());
        sleeping.fate()
                .stands(SUSPENSIONS, certificate.asCause(), certificate.noted(SUSPENDED))
                .takenDown(SELLER_MOVES, Cause.SELLER, certificate.held(SUSPENDED));

        ListingRole asleepForGood = scene.listing(2);
        asleepForGood.publish(OPENING, asleepForGood.carrying(certificate).offSale());
        asleepForGood.fate().stands(SUSPENSIONS, certificate.asCause(), certificate.noted(SUSPENDED));
    }

    private static void deleted(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.suspended();
        for (ListingRole listing : scene.listings()) {
            listing.publish(OPENING, listing.numbered(certificate));
            listing.deleted(SELLER_MOVES);
            listing.fate()
                    .takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED))
                    .ended(SELLER_MOVES);
        }
        ListingRole back = scene.listing(1);
        back.publish(REVIEWS, back.numbered(certificate).edited(REVIEWS));
        back.fate().takenDown(REVIEWS, Cause.SELLER, certificate.held(SUSPENDED));

        ListingRole backWithoutNumber = scene.listing(2);
        backWithoutNumber.publish(REVIEWS, backWithoutNumber.sheet().edited(REVIEWS));
        backWithoutNumber
                .fate()
                .takenDown(REVIEWS, Cause.SELLER, certificate.held(SUSPENDED).withdrawn())
                .reviewed(REVIEWS, Cause.SELLER, certificate.claimWithdrawn());

        ListingRole backWithLowerRevision = scene.listing(3);
        backWithLowerRevision.publish(REVIEWS, backWithLowerRevision.numbered(certificate));
        backWithLowerRevision.fate().takenDown(REVIEWS, Cause.SELLER, certificate.held(SUSPENDED));
    }

    private static void listedAnew(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.suspended();
        certificate.reinstated(REINSTATEMENTS);

        ListingRole old = scene.listing(0);
        old.publish(OPENING, old.carrying(certificate));
        old.deleted(SELLER_MOVES);
        old.publish(AFTERMATH, old.carrying(certificate).edited(AFTERMATH));
        old.fate()
                .takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED))
                .ended(SELLER_MOVES)
                .returnedClear(AFTERMATH);

        ListingRole anew = scene.listing(1);
        anew.publish(SELLER_MOVES, anew.carrying(certificate));
        anew.fate()
                .takenDown(SELLER_MOVES, Cause.SELLER, certificate.held(SUSPENDED))
                .released(REINSTATEMENTS, certificate.asCause(), ReleaseReason.REINSTATED);
    }

    private static void editedBefore(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.suspended();

        ListingRole unmarkedInTime = scene.listing(0);
        ListingSheet marked = unmarkedInTime.publish(OPENING, unmarkedInTime.numbered(certificate));
        unmarkedInTime.publish(OPENING, marked.withoutNumbers().edited(OPENING));

        ListingRole newerFirst = scene.listing(1);
        newerFirst.publish(OPENING, newerFirst.carrying(certificate).edited(OPENING));
        newerFirst.publish(OPENING, newerFirst.sheet());
        newerFirst.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));

        ListingRole uncounted = scene.listing(2);
        ListingSheet numbered = uncounted.carrying(certificate);
        uncounted.publish(OPENING, numbered.version(0, numbered.updatedAt()));
        uncounted.publish(
                OPENING, uncounted.sheet().version(0, numbered.updatedAt().minus(Duration.ofHours(5))));
        uncounted.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));
    }
}
