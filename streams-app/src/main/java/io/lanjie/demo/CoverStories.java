package io.lanjie.demo;

import static io.lanjie.demo.Phase.ESCALATION;
import static io.lanjie.demo.Phase.OPENING;
import static io.lanjie.demo.Phase.REINSTATEMENTS;
import static io.lanjie.demo.Phase.REVIEWS;
import static io.lanjie.demo.Phase.SUSPENSIONS;
import static io.lanjie.schema.CertificateState.SUSPENDED;
import static io.lanjie.schema.CertificateState.VALID;

import io.lanjie.demo.Placement.Place;
import io.lanjie.schema.ReleaseReason;
import io.lanjie.schema.ReviewVerdict;
import java.util.List;

/** Which models a certificate lists, by wildcard or in so many words, and what else speaks for the goods. */
final class CoverStories {

    /** Entries with wildcards are compared with every listing of the brand, so there are as few as of recalls. */
    private static final int RARITY_OF_WILDCARDS = 2_400;

    private CoverStories() {}

    static List<Story> all() {
        return List.of(
                Story.suspending("covered by another certificate", 1, 4, CoverStories::covered)
                        .besides(2),
                Story.suspending("no longer covered by another", 1, 1, CoverStories::coverGoes)
                        .besides(1),
                Story.suspending("covered too late", 1, 1, CoverStories::coverComes)
                        .besides(1),
                Story.suspending("model leaves the certificate", 1, 3, CoverStories::modelLeaves),
                Story.suspending("model enters the certificate", 1, 1, CoverStories::modelEnters),
                Story.suspending("explained wildcard", 1, 3, CoverStories::explained)
                        .rare(RARITY_OF_WILDCARDS),
                Story.suspending("unexplained wildcard", 1, 2, CoverStories::unexplained)
                        .rare(RARITY_OF_WILDCARDS));
    }

    private static void covered(Scene scene) {
        CertificateRole bad = scene.certificate(0);
        CertificateRole good = scene.certificate(1);
        CertificateRole foreign = scene.certificate(2);
        bad.issued();
        good.publish(OPENING, good.notice(OPENING, VALID).listing(bad.model(0), good.model(0)));
        foreign.issued();
        bad.suspended();

        ListingRole silent = scene.listing(0);
        silent.publish(OPENING, silent.named(bad, 0));
        ListingRole naming = scene.listing(1);
        naming.publish(OPENING, naming.named(bad, 0).showing(good.at(Place.FIELD, naming.dice())));
        ListingRole namingAnother = scene.listing(2);
        namingAnother.publish(OPENING, namingAnother.named(bad, 1).showing(foreign.at(Place.FIELD, naming.dice())));
        for (ListingRole doubtful : List.of(silent, namingAnother)) {
            doubtful.fate()
                    .stands(SUSPENSIONS, bad.asCause(), bad.noted(SUSPENDED))
                    .reviewed(SUSPENSIONS, bad.asCause(), bad.toReview());
        }
        ListingRole namingBoth = scene.listing(3);
        namingBoth.publish(
                OPENING,
                namingBoth
                        .named(bad, 0)
                        .showing(good.at(Place.FIELD, namingBoth.dice()), bad.at(Place.ATTRIBUTE, namingBoth.dice())));
        namingBoth.fate().takenDown(SUSPENSIONS, bad.asCause(), bad.held(SUSPENDED));
    }

    private static void coverGoes(Scene scene) {
        CertificateRole bad = scene.certificate(0);
        CertificateRole good = scene.certificate(1);
        bad.issued();
        good.publish(OPENING, good.notice(OPENING, VALID).listing(bad.model(0), good.model(0)));
        bad.suspended();
        good.publish(ESCALATION, good.notice(ESCALATION, VALID));
        ListingRole listing = scene.listing(0);
        listing.publish(OPENING, listing.named(bad, 0));
        listing.fate()
                .stands(SUSPENSIONS, bad.asCause(), bad.noted(SUSPENDED))
                .reviewed(SUSPENSIONS, bad.asCause(), bad.toReview())
                .takenDown(ESCALATION, good.asCause(), bad.held(SUSPENDED))
                .reviewed(ESCALATION, good.asCause());
    }

    /** What comes to speak for goods that are down is for a reviewer to weigh. */
    private static void coverComes(Scene scene) {
        CertificateRole bad = scene.certificate(0);
        CertificateRole good = scene.certificate(1);
        bad.issued();
        bad.suspended();
        good.publish(ESCALATION, good.notice(ESCALATION, VALID).listing(bad.model(0), good.model(0)));
        ListingRole listing = scene.listing(0);
        listing.publish(OPENING, listing.named(bad, 0));
        listing.reviewed(REVIEWS, ReviewVerdict.LIFT, bad);
        listing.fate()
                .takenDown(SUSPENSIONS, bad.asCause(), bad.held(SUSPENDED))
                .reviewed(ESCALATION, good.asCause(), bad.toReview())
                .released(REVIEWS, Cause.REVIEWER, ReleaseReason.REVIEW, bad.lifted(SUSPENDED))
                .reviewed(REVIEWS, Cause.REVIEWER);
    }

    private static void modelLeaves(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.suspended();
        certificate.publish(
                REINSTATEMENTS,
                certificate.notice(REINSTATEMENTS, SUSPENDED, "0203").listing(certificate.model(1)));
        ListingRole leaving = scene.listing(0);
        leaving.publish(OPENING, leaving.named(certificate, 0));
        ListingRole staying = scene.listing(1);
        staying.publish(OPENING, staying.named(certificate, 1));
        ListingRole numbered = scene.listing(2);
        numbered.publish(OPENING, numbered.named(certificate, 0).showing(certificate.written(numbered.dice())));
        for (ListingRole listing : scene.listings()) {
            listing.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));
        }
        leaving.fate().released(REINSTATEMENTS, certificate.asCause(), ReleaseReason.NOTICE_CHANGED);
    }

    private static void modelEnters(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.suspended();
        certificate.publish(
                ESCALATION,
                certificate
                        .notice(ESCALATION, SUSPENDED, "0203")
                        .listing(certificate.model(0), certificate.model(1), certificate.model(2)));
        ListingRole listing = scene.listing(0);
        listing.publish(OPENING, listing.named(certificate, 2));
        listing.fate().takenDown(ESCALATION, certificate.asCause(), certificate.held(SUSPENDED));
    }

    private static void explained(Scene scene) {
        CertificateRole certificate = listing(scene, "**（*代表0-9或A-Z，表示颜色）");
        ListingRole named = state(scene.listing(0), certificate.model(0) + "W8");
        named.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));
        state(scene.listing(1), certificate.model(0) + "W");
        state(scene.listing(2), certificate.model(2) + "W8");
    }

    private static void unexplained(Scene scene) {
        CertificateRole certificate = listing(scene, "**");
        ListingRole perhaps = state(scene.listing(0), certificate.model(0) + "W8");
        perhaps.fate()
                .stands(SUSPENSIONS, certificate.asCause(), certificate.noted(SUSPENDED))
                .reviewed(SUSPENSIONS, certificate.asCause(), certificate.toReview());
        state(scene.listing(1), certificate.model(2) + "W8");
    }

    private static CertificateRole listing(Scene scene, String wildcard) {
        CertificateRole certificate = scene.certificate(0);
        certificate.publish(
                SUSPENSIONS,
                certificate
                        .notice(SUSPENSIONS, SUSPENDED, "0203")
                        .listing(certificate.model(1), certificate.model(0) + wildcard));
        return certificate;
    }

    private static ListingRole state(ListingRole listing, String model) {
        listing.publish(OPENING, listing.sheet().model(model));
        return listing;
    }
}
