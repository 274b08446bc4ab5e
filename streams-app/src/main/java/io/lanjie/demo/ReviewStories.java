package io.lanjie.demo;

import static io.lanjie.demo.Phase.AFTERMATH;
import static io.lanjie.demo.Phase.ESCALATION;
import static io.lanjie.demo.Phase.OPENING;
import static io.lanjie.demo.Phase.REINSTATEMENTS;
import static io.lanjie.demo.Phase.REVIEWS;
import static io.lanjie.demo.Phase.SELLER_MOVES;
import static io.lanjie.demo.Phase.SUSPENSIONS;
import static io.lanjie.schema.CertificateState.CANCELLED;
import static io.lanjie.schema.CertificateState.EXPIRED;
import static io.lanjie.schema.CertificateState.REVOKED;
import static io.lanjie.schema.CertificateState.SUSPENDED;

import io.lanjie.schema.CertificateState;
import io.lanjie.schema.ReleaseReason;
import io.lanjie.schema.ReviewVerdict;
import java.util.List;

/** What a person has to look at, and what the person decides. */
final class ReviewStories {

    private ReviewStories() {}

    static List<Story> all() {
        return List.of(
                Story.other("suspended, then cancelled", 1, 3, ReviewStories::cancelled),
                Story.other("expired", 1, 3, ReviewStories::expired),
                Story.suspending("at the holder's own wish", 1, 2, ReviewStories::ownWish),
                Story.suspending("own wish, then a fault", 1, 1, ReviewStories::ownWishThenFault),
                Story.suspending("a fault, then own wish", 1, 1, ReviewStories::faultThenOwnWish),
                Story.suspending("own wish, upheld, reinstated", 1, 1, ReviewStories::upheldThenReinstated),
                Story.suspending("lifted by a reviewer", 1, 1, ReviewStories::lifted),
                Story.suspending("lifted by a reviewer, then revoked", 1, 1, ReviewStories::liftedThenRevoked));
    }

    private static void cancelled(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.suspended();
        certificate.publish(ESCALATION, certificate.notice(ESCALATION, CANCELLED, "0204"));
        for (ListingRole listing : scene.listings()) {
            listing.publish(OPENING, listing.carrying(certificate));
            listing.fate()
                    .takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED))
                    .amended(ESCALATION, certificate.asCause(), certificate.held(CANCELLED))
                    .reviewed(ESCALATION, certificate.asCause(), certificate.toReview());
        }
        scene.listing(1).reviewed(REVIEWS, ReviewVerdict.UPHOLD, certificate);
        scene.listing(1).fate().reviewed(REVIEWS, Cause.REVIEWER);
        scene.listing(2).reviewed(REVIEWS, ReviewVerdict.LIFT, certificate);
        scene.listing(2)
                .fate()
                .released(REVIEWS, Cause.REVIEWER, ReleaseReason.REVIEW, certificate.lifted(CANCELLED))
                .reviewed(REVIEWS, Cause.REVIEWER);
    }

    private static void expired(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.publish(SUSPENSIONS, certificate.notice(SUSPENSIONS, EXPIRED));
        for (ListingRole listing : scene.listings()) {
            underReview(listing, certificate, EXPIRED);
        }
        scene.listing(1).reviewed(REVIEWS, ReviewVerdict.UPHOLD, certificate);
        scene.listing(1)
                .fate()
                .takenDown(REVIEWS, Cause.REVIEWER, certificate.held(EXPIRED))
                .reviewed(REVIEWS, Cause.REVIEWER);
        ListingRole unmarked = scene.listing(2);
        unmarked.publish(SELLER_MOVES, unmarked.sheet().edited(SELLER_MOVES));
        unmarked.fate().stands(SELLER_MOVES, Cause.SELLER).reviewed(SELLER_MOVES, Cause.SELLER);
    }

    private static void ownWish(Scene scene) {
        CertificateRole certificate = ownWishReviewed(scene);
        ListingRole passed = scene.listing(1);
        passed.reviewed(REVIEWS, ReviewVerdict.LIFT, certificate);
        passed.fate()
                .stands(REVIEWS, Cause.REVIEWER, certificate.lifted(SUSPENDED))
                .reviewed(REVIEWS, Cause.REVIEWER);
    }

    private static void ownWishThenFault(Scene scene) {
        CertificateRole certificate = ownWishReviewed(scene);
        certificate.publish(ESCALATION, certificate.notice(ESCALATION, SUSPENDED, "0203"));
        scene.listing(0)
                .fate()
                .takenDown(ESCALATION, certificate.asCause(), certificate.held(SUSPENDED))
                .reviewed(ESCALATION, certificate.asCause());
    }

    private static void faultThenOwnWish(Scene scene) {
        CertificateRole certificate = struck(scene);
        certificate.publish(ESCALATION, certificate.notice(ESCALATION, SUSPENDED, "0208"));
        scene.listing(0)
                .fate()
                .amended(ESCALATION, certificate.asCause(), certificate.held(SUSPENDED))
                .reviewed(ESCALATION, certificate.asCause(), certificate.toReview());
    }

    private static void upheldThenReinstated(Scene scene) {
        CertificateRole certificate = ownWishReviewed(scene);
        certificate.reinstated(REINSTATEMENTS);
        scene.listing(0).reviewed(REVIEWS, ReviewVerdict.UPHOLD, certificate);
        scene.listing(0)
                .fate()
                .takenDown(REVIEWS, Cause.REVIEWER, certificate.held(SUSPENDED))
                .reviewed(REVIEWS, Cause.REVIEWER)
                .released(REINSTATEMENTS, certificate.asCause(), ReleaseReason.REINSTATED);
    }

    private static void lifted(Scene scene) {
        CertificateRole certificate = struck(scene);
        liftAll(scene, certificate);
    }

    /** A reviewer's word stands until the certificate's state changes. */
    private static void liftedThenRevoked(Scene scene) {
        CertificateRole certificate = struck(scene);
        liftAll(scene, certificate);
        certificate.publish(AFTERMATH, certificate.notice(AFTERMATH, REVOKED, "0201"));
        scene.listing(0).fate().takenDown(AFTERMATH, certificate.asCause(), certificate.held(REVOKED));
    }

    private static void liftAll(Scene scene, CertificateRole certificate) {
        for (ListingRole listing : scene.listings()) {
            listing.reviewed(REVIEWS, ReviewVerdict.LIFT, certificate);
            listing.fate().released(REVIEWS, Cause.REVIEWER, ReleaseReason.REVIEW, certificate.lifted(SUSPENDED));
        }
    }

    private static CertificateRole ownWishReviewed(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.suspended("0208");
        for (ListingRole listing : scene.listings()) {
            underReview(listing, certificate, SUSPENDED);
        }
        return certificate;
    }

    private static void underReview(ListingRole listing, CertificateRole certificate, CertificateState status) {
        listing.publish(OPENING, listing.numbered(certificate));
        listing.fate()
                .stands(SUSPENSIONS, certificate.asCause(), certificate.noted(status))
                .reviewed(SUSPENSIONS, certificate.asCause(), certificate.toReview());
    }

    private static CertificateRole struck(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.suspended();
        for (ListingRole listing : scene.listings()) {
            listing.publish(OPENING, listing.carrying(certificate));
            listing.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));
        }
        return certificate;
    }
}
