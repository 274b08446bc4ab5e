package io.lanjie.demo;

import static io.lanjie.demo.Phase.AFTERMATH;
import static io.lanjie.demo.Phase.ESCALATION;
import static io.lanjie.demo.Phase.OPENING;
import static io.lanjie.demo.Phase.REINSTATEMENTS;
import static io.lanjie.demo.Phase.SUSPENSIONS;
import static io.lanjie.schema.CertificateState.REVOKED;
import static io.lanjie.schema.CertificateState.SUSPENDED;
import static io.lanjie.schema.CertificateState.VALID;

import io.lanjie.domain.RefusalReason;
import io.lanjie.schema.ReleaseReason;
import java.time.LocalDate;
import java.util.List;

/** How one notice follows another. */
final class NoticeStories {

    private NoticeStories() {}

    static List<Story> all() {
        return List.of(
                Story.suspending("newer notice before the older", 1, 2, NoticeStories::outOfOrder),
                Story.suspending("two notices of one day, the later first", 1, 1, NoticeStories::sequences),
                Story.revoking("suspended, then revoked", 1, 2, NoticeStories::escalated),
                Story.suspending("suspension extended", 1, 2, NoticeStories::extended),
                Story.suspending("suspended for a further reason", 1, 2, NoticeStories::furtherReason),
                Story.suspending("suspended again after reinstatement", 1, 2, NoticeStories::again),
                Story.revoking("valid after revoked", 1, 2, NoticeStories::revokedIsFinal),
                Story.suspending("left the watch, came back", 1, 2, NoticeStories::leftTheWatch),
                Story.other("suspension of next year, called off", 1, 2, NoticeStories::calledOff),
                Story.other("suspension of next year", 1, 2, NoticeStories::waiting),
                Story.other("suspension in three years", 1, 1, NoticeStories::tooFarAhead));
    }

    private static void outOfOrder(Scene scene) {
        CertificateRole certificate = struck(scene);
        NoticeSheet newer = certificate.suspended();
        certificate.publish(SUSPENSIONS, newer);
        NoticeSheet older = newer.from(newer.effectiveFrom().minusDays(20)).because("0201");
        certificate.refused(SUSPENSIONS, older, RefusalReason.SUPERSEDED);
    }

    private static void sequences(Scene scene) {
        CertificateRole certificate = struck(scene);
        NoticeSheet notice = certificate.notice(SUSPENSIONS, SUSPENDED, "0203");
        certificate.publish(SUSPENSIONS, notice.number(2));
        certificate.refused(SUSPENSIONS, notice.number(1).because("0204"), RefusalReason.SUPERSEDED);
    }

    private static void escalated(Scene scene) {
        CertificateRole certificate = struck(scene);
        certificate.suspended();
        certificate.publish(ESCALATION, certificate.notice(ESCALATION, REVOKED, "0201"));
        for (ListingRole listing : scene.listings()) {
            listing.fate().amended(ESCALATION, certificate.asCause(), certificate.held(REVOKED));
        }
    }

    /** The same state for the same reasons: nothing to tell anybody. */
    private static void extended(Scene scene) {
        CertificateRole certificate = struck(scene);
        certificate.suspended();
        certificate.publish(ESCALATION, certificate.notice(ESCALATION, SUSPENDED, "0203"));
    }

    private static void furtherReason(Scene scene) {
        CertificateRole certificate = struck(scene);
        certificate.suspended();
        certificate.publish(ESCALATION, certificate.notice(ESCALATION, SUSPENDED, "0203", "0207"));
        for (ListingRole listing : scene.listings()) {
            listing.fate().amended(ESCALATION, certificate.asCause(), certificate.held(SUSPENDED));
        }
    }

    private static void again(Scene scene) {
        CertificateRole certificate = struck(scene);
        certificate.suspended();
        certificate.reinstated(REINSTATEMENTS);
        certificate.publish(AFTERMATH, certificate.notice(AFTERMATH, SUSPENDED, "0203"));
        for (ListingRole listing : scene.listings()) {
            listing.fate()
                    .released(REINSTATEMENTS, certificate.asCause(), ReleaseReason.REINSTATED)
                    .takenDown(AFTERMATH, certificate.asCause(), certificate.held(SUSPENDED));
        }
    }

    private static void revokedIsFinal(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.publish(SUSPENSIONS, certificate.notice(SUSPENSIONS, REVOKED, "0205"));
        certificate.refused(REINSTATEMENTS, certificate.notice(REINSTATEMENTS, VALID), RefusalReason.FINAL);
        for (ListingRole listing : scene.listings()) {
            listing.publish(OPENING, listing.carrying(certificate));
            listing.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(REVOKED));
        }
    }

    /** After a withdrawal a notice of any date begins anew, so also one from before it. */
    private static void leftTheWatch(Scene scene) {
        CertificateRole certificate = struck(scene);
        NoticeSheet first = certificate.suspended();
        certificate.leavesTheWatch(REINSTATEMENTS);
        certificate.publish(
                AFTERMATH, first.from(first.effectiveFrom().minusDays(5)).because("0207"));
        for (ListingRole listing : scene.listings()) {
            listing.fate()
                    .released(REINSTATEMENTS, certificate.asCause(), ReleaseReason.NOTICE_WITHDRAWN)
                    .takenDown(AFTERMATH, certificate.asCause(), certificate.held(SUSPENDED));
        }
    }

    private static void calledOff(Scene scene) {
        CertificateRole certificate = waitingAt(scene, 180);
        NoticeSheet waiting = certificate.notice(SUSPENSIONS, SUSPENDED, "0202").from(inDays(scene, 180));
        certificate.publish(
                REINSTATEMENTS, certificate.notice(REINSTATEMENTS, VALID).replacing(waiting));
        certificate.refused(AFTERMATH, waiting, RefusalReason.REPLACED);
    }

    private static void waiting(Scene scene) {
        waitingAt(scene, 300);
    }

    private static void tooFarAhead(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        NoticeSheet notice = certificate.notice(SUSPENSIONS, SUSPENDED, "0202").from(inDays(scene, 3 * 365));
        certificate.refused(SUSPENSIONS, notice, RefusalReason.TOO_FAR_AHEAD);
        scene.listing(0).publish(OPENING, scene.listing(0).carrying(certificate));
    }

    private static CertificateRole waitingAt(Scene scene, int days) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.publish(
                SUSPENSIONS, certificate.notice(SUSPENSIONS, SUSPENDED, "0202").from(inDays(scene, days)));
        for (ListingRole listing : scene.listings()) {
            listing.publish(OPENING, listing.carrying(certificate));
        }
        return certificate;
    }

    private static LocalDate inDays(Scene scene, int days) {
        return scene.today().plusDays(days);
    }

    /** All listings on sale from the start, all taken down by the suspension that the story has still to publish. */
    private static CertificateRole struck(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        for (ListingRole listing : scene.listings()) {
            listing.publish(OPENING, listing.carrying(certificate));
            listing.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));
        }
        return certificate;
    }
}
