package io.lanjie.demo;

import static io.lanjie.demo.Phase.ESCALATION;
import static io.lanjie.demo.Phase.OPENING;
import static io.lanjie.demo.Phase.REVIEWS;
import static io.lanjie.demo.Phase.SUSPENSIONS;
import static io.lanjie.schema.CertificateState.SUSPENDED;
import static io.lanjie.schema.CertificateState.UNKNOWN;

import io.lanjie.demo.CampaignEvent.Payload;
import io.lanjie.domain.RefusalReason;
import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.AcknowledgementType;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.ReviewVerdict;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.avro.specific.SpecificRecord;

/** What comes in broken. Each record has one fault and no more, so that its reason is beyond doubt. */
final class FaultStories {

    private static final int RARITY_OF_FAULTS = 400;
    private static final String TOO_LONG = "质保说明与使用须知。".repeat(12_000);

    private FaultStories() {}

    static List<Story> all() {
        return List.of(
                Story.suspending("unreadable among the good", 1, 1, FaultStories::unreadable),
                Story.suspending("mistaken reviews and answers", 1, 2, FaultStories::mistakenAnswers),
                broken("broken notices", 5, FaultStories::brokenNotices),
                broken("broken listings", 0, FaultStories::brokenListings));
    }

    private static Story broken(String name, int certificates, Consumer<Scene> script) {
        return new Story(name, certificates, 0, 0, 0, RARITY_OF_FAULTS, script);
    }

    /** What cannot be read changes nothing, not even under the key of a listing that is down. */
    private static void unreadable(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        ListingRole listing = scene.listing(0);
        listing.publish(OPENING, listing.carrying(certificate));
        certificate.suspended();
        listing.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));
        scene.unreadable(SUSPENSIONS, InputTopic.CERTIFICATE_STATUS, certificate.number(), "{\"status\":\"VALID\"}");
        scene.unreadable(ESCALATION, InputTopic.CERTIFICATE_STATUS, certificate.number(), "恢复");
        scene.unreadable(ESCALATION, InputTopic.LISTINGS, listing.key(), "<listing/>");
        scene.unreadable(ESCALATION, InputTopic.LISTINGS, listing.key(), "\0\0");
    }

    private static void mistakenAnswers(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.suspended();
        ListingRole down = scene.listing(0);
        down.publish(OPENING, down.carrying(certificate));
        down.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));
        down.reviewRefused(REVIEWS, ReviewVerdict.LIFT, "RECALL:no-such-recall", RefusalReason.GROUND_UNKNOWN);
        down.reviewRefused(REVIEWS, ReviewVerdict.UNKNOWN, certificate.groundName(), RefusalReason.VERDICT_UNKNOWN);
        ListingRole innocent = scene.listing(1);
        Listing sold = innocent.written(innocent.publish(OPENING, innocent.sheet()));
        answer(scene, innocent.key(), sold, RefusalReason.ORDER_UNKNOWN);
        // Only topics that are not compacted take a record without a key at all.
        answer(scene, null, sold, RefusalReason.KEY_MISSING);
    }

    private static void answer(Scene scene, String key, Listing listing, RefusalReason reason) {
        refused(
                scene,
                REVIEWS,
                InputTopic.ACKNOWLEDGEMENTS,
                key,
                reason,
                () -> Acknowledgement.newBuilder()
                        .setOrderId("order-of-another-system")
                        .setVersion(1)
                        .setMarketplace(listing.getMarketplace())
                        .setListingId(listing.getListingId())
                        .setType(AcknowledgementType.EXECUTED)
                        .setOccurredAt(Calendar.listingTime(REVIEWS, 0))
                        .build());
    }

    private static void brokenNotices(Scene scene) {
        notice(scene, 0, scene.certificate(0).number(), FaultStories::longWinded, RefusalReason.RECORD_TOO_LARGE);
        notice(scene, 1, scene.certificate(2).number(), notice -> notice, RefusalReason.KEY_MISMATCH);
        String short15 = scene.certificate(2).number().substring(1);
        notice(scene, 2, short15, notice -> numbered(notice, short15), RefusalReason.CERTIFICATE_NUMBER_INVALID);
        notice(scene, 3, scene.certificate(3).number(), FaultStories::unnamed, RefusalReason.FIELD_MISSING);
        CertificateRole odd = scene.certificate(4);
        odd.refused(SUSPENSIONS, odd.notice(SUSPENSIONS, UNKNOWN), RefusalReason.STATUS_UNKNOWN);
    }

    private static void brokenListings(Scene scene) {
        listing(scene, 1, scene.neverListed(0).key(), UnaryOperator.identity(), RefusalReason.KEY_MISMATCH);
        listing(scene, 2, scene.neverListed(2).key(), FaultStories::untitled, RefusalReason.FIELD_MISSING);
        listing(scene, 3, scene.neverListed(3).key(), FaultStories::overlong, RefusalReason.LISTING_TOO_LARGE);
        ListingRole backwards = scene.neverListed(4);
        ListingSheet negative = backwards.sheet().version(-1, Calendar.listingTime(OPENING, 1));
        backwards.refused(OPENING, backwards.key(), negative, RefusalReason.FIELD_INVALID);
        ListingRole elsewhere = scene.neverListed(5);
        String foreignKey =
                "weidian" + elsewhere.key().substring(elsewhere.key().indexOf(':'));
        elsewhere.refused(OPENING, foreignKey, elsewhere.sheet().on("weidian"), RefusalReason.MARKETPLACE_UNKNOWN);
    }

    private static void notice(
            Scene scene, int ordinal, String key, UnaryOperator<CertificateStatus> fault, RefusalReason reason) {
        CertificateRole certificate = scene.certificate(ordinal);
        NoticeSheet sheet = certificate.notice(SUSPENSIONS, SUSPENDED, "0203");
        refused(
                scene,
                SUSPENSIONS,
                InputTopic.CERTIFICATE_STATUS,
                key,
                reason,
                () -> fault.apply(certificate.written(sheet)));
    }

    private static void listing(
            Scene scene, int ordinal, String key, UnaryOperator<Listing> fault, RefusalReason reason) {
        ListingRole listing = scene.neverListed(ordinal);
        refused(scene, OPENING, InputTopic.LISTINGS, key, reason, () -> fault.apply(listing.written(listing.sheet())));
    }

    private static void refused(
            Scene scene,
            Phase phase,
            InputTopic topic,
            String key,
            RefusalReason reason,
            Supplier<SpecificRecord> writer) {
        scene.send(new CampaignEvent(phase, topic, key, new Payload.Message(writer), new Reception.Refused(reason)));
    }

    /** Over the 64 KiB that are taken of a notice. */
    private static CertificateStatus longWinded(CertificateStatus notice) {
        notice.setReasonText("理由".repeat(12_000));
        return notice;
    }

    private static CertificateStatus numbered(CertificateStatus notice, String number) {
        notice.setCertificateNumber(number);
        return notice;
    }

    private static CertificateStatus unnamed(CertificateStatus notice) {
        notice.getNotice().setId("");
        return notice;
    }

    private static Listing untitled(Listing listing) {
        listing.setTitle("");
        return listing;
    }

    private static Listing overlong(Listing listing) {
        listing.setDescription(TOO_LONG);
        return listing;
    }
}
