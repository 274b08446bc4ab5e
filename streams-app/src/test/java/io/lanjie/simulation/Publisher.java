package io.lanjie.simulation;

import io.lanjie.kafka.TopicNames;
import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.AcknowledgementType;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.Notice;
import io.lanjie.schema.RecallItem;
import io.lanjie.schema.RecallNotice;
import io.lanjie.schema.ReviewDecision;
import io.lanjie.schema.ReviewVerdict;
import io.lanjie.schema.SaleStatus;
import io.lanjie.schema.Sku;
import io.lanjie.schema.TakedownOrder;
import io.lanjie.simulation.Happening.Answered;
import io.lanjie.simulation.Happening.EntryWithdrawn;
import io.lanjie.simulation.Happening.ListingDeleted;
import io.lanjie.simulation.Happening.Noise;
import io.lanjie.simulation.Happening.NoticePublished;
import io.lanjie.simulation.Happening.Reviewed;
import io.lanjie.simulation.Happening.VersionPublished;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Publishes what the model understands as records that the pipeline understands. */
final class Publisher {

    static final String MARKETPLACE = "jd";

    private final TopicNames names = TopicNames.live();
    private final SimulatedWire wire;
    private final SimulatedTopics topics;
    private int unreadable;

    Publisher(SimulatedWire wire, SimulatedTopics topics) {
        this.wire = wire;
        this.topics = topics;
    }

    void publish(ModelNotice notice) {
        CertificateStatus status = CertificateStatus.newBuilder()
                .setCertificateNumber(notice.certificate())
                .setStatus(notice.state())
                .setEffectiveFrom(notice.effectiveFrom())
                .setSequence(notice.sequence())
                .setReasonCodes(notice.reasonCodes())
                .setAffectedModels(notice.affectedModels())
                .setComponentCertificates(notice.components())
                .setNotice(Notice.newBuilder()
                        .setId(notice.id())
                        .setIssuer("CQC")
                        .setReplaces(notice.replaces())
                        .build())
                .build();
        byte[] bytes = wire.format().toBytes(names.certificateStatus(), status);
        topics.publishCertificate(notice.certificate(), bytes, new NoticePublished(notice));
    }

    void withdraw(String certificate) {
        topics.publishCertificate(certificate, null, new EntryWithdrawn(certificate));
    }

    int unreadable() {
        return unreadable;
    }

    void publishUnreadableNotice(String certificate) {
        unreadable++;
        topics.publishCertificate(certificate, new byte[] {7, 7, 7}, new Noise());
    }

    /** A recall of goods that nobody sells. */
    void publishRecall(String id, Instant now) {
        RecallNotice recall = RecallNotice.newBuilder()
                .setRecallId(id)
                .setAuthority("SAMR")
                .setItems(List.of(RecallItem.newBuilder()
                        .setModel("NONE-OF-THESE")
                        .setAllUnits(true)
                        .build()))
                .setEffectiveFrom(now)
                .setNotice(Notice.newBuilder().setId(id).setIssuer("SAMR").build())
                .build();
        topics.publishRecall(id, wire.format().toBytes(names.recallNotices(), recall));
    }

    void publish(VersionPublished version) {
        byte[] bytes = wire.format().toBytes(names.listings(), record(version));
        topics.publishListing(version.listing(), bytes, version);
    }

    void delete(String listing) {
        topics.publishListing(listing, null, new ListingDeleted(listing));
    }

    void publishUnreadableListing(String listing) {
        unreadable++;
        topics.publishListing(listing, new byte[] {0, 0, 0}, new Noise());
    }

    void publish(Reviewed decision) {
        ReviewDecision record = ReviewDecision.newBuilder()
                .setMarketplace(MARKETPLACE)
                .setListingId(identifier(decision.listing()))
                .setDecision(decision.lift() ? ReviewVerdict.LIFT : ReviewVerdict.UPHOLD)
                .setGrounds(new ArrayList<>(decision.grounds()))
                .setReviewer("reviewer")
                .setDecidedAt(decision.decidedAt())
                .build();
        byte[] bytes = wire.format().toBytes(names.reviewDecisions(), record);
        topics.publishAnswer(names.reviewDecisions(), decision.listing(), bytes, decision);
    }

    /** An answer to an order, or to one that lies that far ahead of it. */
    void answer(String listing, TakedownOrder order, AcknowledgementType type, int ahead, Instant now) {
        Acknowledgement record = Acknowledgement.newBuilder()
                .setMarketplace(MARKETPLACE)
                .setListingId(identifier(listing))
                .setOrderId(order.getOrderId())
                .setVersion(order.getVersion() + ahead)
                .setType(type)
                .setOccurredAt(now)
                .build();
        byte[] bytes = wire.format().toBytes(names.acknowledgements(), record);
        Answered answered = new Answered(listing, record.getVersion(), type == AcknowledgementType.CONTESTED);
        topics.publishAnswer(names.acknowledgements(), listing, bytes, answered);
    }

    private static Listing record(VersionPublished version) {
        Content content = version.content();
        return Listing.newBuilder()
                .setMarketplace(MARKETPLACE)
                .setListingId(identifier(version.listing()))
                .setTitle((content.powerBank() ? "充电宝 " : "手机壳 ") + content.edition())
                .setDescription(String.join(" , ", content.inText()))
                .setRevision(version.revision())
                .setUpdatedAt(version.updatedAt())
                .setSaleStatus(content.onSale() ? SaleStatus.ON_SALE : SaleStatus.OFF_SALE)
                .setModel(content.model())
                .setCertificateNumbers(content.inFields())
                .setSkus(content.skus().stream().map(Publisher::record).toList())
                .build();
    }

    private static Sku record(Content.Sku sku) {
        return Sku.newBuilder()
                .setSkuId(sku.id())
                .setModel(sku.model())
                .setCertificateNumbers(sku.numbers())
                .build();
    }

    private static String identifier(String listing) {
        return listing.substring(MARKETPLACE.length() + 1);
    }
}
