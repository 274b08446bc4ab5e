package io.lanjie.simulation;

import io.lanjie.kafka.TopicNames;
import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.AcknowledgementType;
import io.lanjie.schema.Attribute;
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

    /** Stands before the batch in the name of a SKU. */
    static final String BATCH = " 批次 ";

    private final TopicNames names = TopicNames.live();
    private final SimulatedWire wire;
    private final SimulatedTopics topics;
    private int unreadable;

    Publisher(SimulatedWire wire, SimulatedTopics topics) {
        this.wire = wire;
        this.topics = topics;
    }

    void publish(ModelNotice notice) {
        if (notice.isRecall()) {
            byte[] bytes = wire.format().toBytes(names.recallNotices(), recall(notice));
            topics.publishRecall(notice.reference(), bytes, new NoticePublished(notice));
        } else {
            byte[] bytes = wire.format().toBytes(names.certificateStatus(), certificate(notice));
            topics.publishCertificate(notice.reference(), bytes, new NoticePublished(notice));
        }
    }

    private static CertificateStatus certificate(ModelNotice notice) {
        // Models that are affected are the certificate's, whether or not its own list is delivered.
        List<String> models = new ArrayList<>(notice.goods().models());
        models.removeAll(notice.affectedModels());
        if (notice.goods().pattern()) {
            models.add(Regulator.PATTERN);
        }
        return CertificateStatus.newBuilder()
                .setCertificateNumber(notice.reference())
                .setStatus(notice.state())
                .setEffectiveFrom(notice.effectiveFrom())
                .setSequence(notice.sequence())
                .setReasonCodes(notice.reasonCodes())
                .setBrands(notice.goods().brands())
                .setModels(models)
                .setAffectedModels(notice.affectedModels())
                .setComponentCertificates(notice.components())
                .setNotice(publication(notice, "CQC"))
                .build();
    }

    private static RecallNotice recall(ModelNotice notice) {
        return RecallNotice.newBuilder()
                .setRecallId(notice.reference())
                .setAuthority("SAMR")
                .setBrands(notice.goods().brands())
                .setItems(notice.goods().items().stream().map(Publisher::item).toList())
                .setEffectiveFrom(notice.effectiveFrom())
                .setSequence(notice.sequence())
                .setNotice(publication(notice, "SAMR"))
                .build();
    }

    private static RecallItem item(ModelGoods.Item item) {
        return RecallItem.newBuilder()
                .setModel(item.model())
                .setAllUnits(item.allUnits())
                .setBatches(item.batches())
                .setGtins(item.gtin() == null ? List.of() : List.of(item.gtin()))
                .setProductNames(item.productName() ? List.of("自带线充电宝20000 33W") : List.of())
                .build();
    }

    private static Notice publication(ModelNotice notice, String issuer) {
        return Notice.newBuilder()
                .setId(notice.id())
                .setIssuer(issuer)
                .setReplaces(notice.replaces())
                .build();
    }

    void withdraw(String entry) {
        String reference = entry.substring(entry.indexOf(':') + 1);
        if (entry.startsWith("RECALL")) {
            topics.publishRecall(reference, null, new EntryWithdrawn(entry));
        } else {
            topics.publishCertificate(reference, null, new EntryWithdrawn(entry));
        }
    }

    int unreadable() {
        return unreadable;
    }

    void publishUnreadableNotice(String certificate) {
        unreadable++;
        topics.publishCertificate(certificate, new byte[] {7, 7, 7}, new Noise());
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
        Content.Goods goods = content.goods();
        String title = goods.kind().title + (goods.productName() ? " 20000毫安时 自带线 33W " : " ");
        return Listing.newBuilder()
                .setMarketplace(MARKETPLACE)
                .setListingId(identifier(version.listing()))
                .setTitle(title + content.edition())
                .setDescription(String.join(" , ", content.inText()))
                .setRevision(version.revision())
                .setUpdatedAt(version.updatedAt())
                .setSaleStatus(content.onSale() ? SaleStatus.ON_SALE : SaleStatus.OFF_SALE)
                .setShopName(goods.brand() != null && goods.ofShop() ? goods.brand() + "官方旗舰店" : null)
                .setBrand(goods.ofShop() ? null : goods.brand())
                .setModel(goods.model())
                .setCertificateNumbers(content.inFields())
                .setGtins(goods.gtin() == null ? List.of() : List.of(goods.gtin()))
                .setAttributes(goods.batches().stream()
                        .map(batch -> new Attribute("生产批次", batch))
                        .toList())
                .setSkus(content.skus().stream().map(Publisher::record).toList())
                .build();
    }

    private static Sku record(Content.Sku sku) {
        String batch = sku.batch() == null ? "" : BATCH + sku.batch();
        return Sku.newBuilder()
                .setSkuId(sku.id())
                .setName(sku.offersMarks() ? Content.Kind.MARKS.title + batch : batch)
                .setModel(sku.model())
                .setCertificateNumbers(sku.numbers())
                .setGtin(sku.gtin())
                .build();
    }

    private static String identifier(String listing) {
        return listing.substring(MARKETPLACE.length() + 1);
    }
}
