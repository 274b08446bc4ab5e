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
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.ReleaseReason;
import java.util.List;

/** Notices that take the place of another, and notices about some models only. */
final class CorrectionStories {

    private static final String SMALL = "10001";
    private static final String LARGE = "10002";

    private CorrectionStories() {}

    static List<Story> all() {
        return List.of(
                Story.suspending("notice corrected by an earlier date", 1, 2, CorrectionStories::corrected),
                Story.suspending("suspended in error", 1, 2, scene -> inError(scene, SUSPENDED, "0203")),
                Story.revoking("revoked in error", 1, 2, scene -> inError(scene, REVOKED, "0205")),
                Story.suspending("some models only", 1, 4, CorrectionStories::someModels),
                Story.suspending("the other model after all", 1, 2, CorrectionStories::otherModel));
    }

    private static void corrected(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        NoticeSheet wrong = certificate.suspended("0201");
        NoticeSheet right = wrong.from(wrong.effectiveFrom().minusDays(3)).because("0203");
        certificate.publish(ESCALATION, right.replacing(wrong));
        certificate.refused(REINSTATEMENTS, wrong, RefusalReason.REPLACED);
        for (ListingRole listing : scene.listings()) {
            listing.publish(OPENING, listing.carrying(certificate));
            listing.fate()
                    .takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED))
                    .amended(ESCALATION, certificate.asCause(), certificate.held(SUSPENDED));
        }
    }

    /** The correction has the earlier date, so that only its naming the wrong notice can put it in force. */
    private static void inError(Scene scene, CertificateState status, String reason) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        NoticeSheet wrong = certificate.publish(SUSPENSIONS, certificate.notice(SUSPENSIONS, status, reason));
        NoticeSheet right = NoticeSheet.of(VALID, wrong.effectiveFrom().minusDays(1));
        certificate.publish(REINSTATEMENTS, right.replacing(wrong));
        certificate.refused(AFTERMATH, wrong, RefusalReason.REPLACED);
        for (ListingRole listing : scene.listings()) {
            listing.publish(OPENING, listing.carrying(certificate));
            listing.fate()
                    .takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(status))
                    .released(REINSTATEMENTS, certificate.asCause(), ReleaseReason.NOTICE_WITHDRAWN);
        }
    }

    private static void someModels(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        String affected = certificate.model(0);
        String spared = certificate.model(1);
        certificate.publish(
                SUSPENSIONS, certificate.notice(SUSPENSIONS, SUSPENDED, "0203").only(affected));

        ListingRole amongThem = scene.listing(0);
        amongThem.publish(OPENING, numbered(amongThem, certificate).model(affected));
        amongThem.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));

        ListingRole notAmongThem = scene.listing(1);
        notAmongThem.publish(OPENING, numbered(notAmongThem, certificate).model(spared));

        ListingRole silent = scene.listing(2);
        silent.publish(OPENING, numbered(silent, certificate).model(""));
        silent.fate()
                .stands(SUSPENSIONS, certificate.asCause(), certificate.noted(SUSPENDED))
                .reviewed(SUSPENSIONS, certificate.asCause(), certificate.toReview());

        ListingRole both = scene.listing(3);
        both.publish(
                OPENING,
                numbered(both, certificate)
                        .model("")
                        .variants(
                                SkuSheet.ofModel(SMALL, "小号 雪山白", affected),
                                SkuSheet.ofModel(LARGE, "大号 曜石黑", spared)));
        both.fate()
                .takenDown(
                        SUSPENSIONS,
                        certificate.asCause(),
                        certificate.held(SUSPENDED).onSkus(SMALL));
    }

    private static void otherModel(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.publish(
                SUSPENSIONS, certificate.notice(SUSPENSIONS, SUSPENDED, "0203").only(certificate.model(0)));
        certificate.publish(
                REINSTATEMENTS,
                certificate.notice(REINSTATEMENTS, SUSPENDED, "0203").only(certificate.model(1)));

        ListingRole first = scene.listing(0);
        first.publish(OPENING, numbered(first, certificate).model(certificate.model(0)));
        first.fate()
                .takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED))
                .released(REINSTATEMENTS, certificate.asCause(), ReleaseReason.NOTICE_CHANGED);

        ListingRole second = scene.listing(1);
        second.publish(OPENING, numbered(second, certificate).model(certificate.model(1)));
        second.fate().takenDown(REINSTATEMENTS, certificate.asCause(), certificate.held(SUSPENDED));
    }

    /** In a certificate field, so that nothing but the model decides. */
    private static ListingSheet numbered(ListingRole listing, CertificateRole certificate) {
        return listing.sheet().showing(certificate.at(Placement.Place.ATTRIBUTE, listing.dice()));
    }
}
