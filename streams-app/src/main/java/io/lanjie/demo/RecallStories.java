package io.lanjie.demo;

import static io.lanjie.demo.Phase.AFTERMATH;
import static io.lanjie.demo.Phase.ESCALATION;
import static io.lanjie.demo.Phase.OPENING;
import static io.lanjie.demo.Phase.REINSTATEMENTS;
import static io.lanjie.demo.Phase.SELLER_MOVES;
import static io.lanjie.demo.Phase.SUSPENSIONS;
import static io.lanjie.schema.CertificateState.SUSPENDED;

import io.lanjie.demo.RecallSheet.Item;
import io.lanjie.domain.RefusalReason;
import io.lanjie.schema.ReleaseReason;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Recalled goods. Their certificate is in force unless the story says otherwise. */
final class RecallStories {

    /** Ten in 2025 beside 9,600 certificates. */
    private static final int RARITY_OF_RECALLS = 960;

    /** Names are compared with every listing of the brand. */
    private static final int RARITY_OF_NAMES = 2_400;

    /** More than any other goods of the sample have, and different for each certificate. */
    private static final int FIRST_CAPACITY = 31_001;

    private static final String POWER = "55W";
    private static final String SMALL = "10001";
    private static final String LARGE = "10002";
    private static final LocalDate MADE_FROM = LocalDate.of(2024, 1, 5);
    private static final LocalDate MADE_UNTIL = LocalDate.of(2024, 2, 8);

    private RecallStories() {}

    static List<Story> all() {
        return List.of(
                Story.other("every unit recalled", 1, 7, RecallStories::everyUnit)
                        .rare(RARITY_OF_RECALLS),
                Story.other("some batches recalled", 1, 8, RecallStories::someBatches)
                        .rare(RARITY_OF_RECALLS),
                Story.other("another date under the block", 1, 1, RecallStories::anotherDate)
                        .rare(RARITY_OF_RECALLS),
                Story.other("recalled by its product name", 1, 3, RecallStories::productName)
                        .rare(RARITY_OF_NAMES),
                Story.suspending("recalled and suspended", 1, 2, RecallStories::recalledAndSuspended)
                        .rare(RARITY_OF_RECALLS));
    }

    private static void everyUnit(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        RecallRole recall = certificate.recall();
        RecallSheet sheet =
                recall.publish(SUSPENSIONS, Item.allOf(certificate.model(0)).numbered(recall.gtin(0)));
        recall.refused(ESCALATION, sheet.from(sheet.effectiveFrom().minusDays(9)), RefusalReason.SUPERSEDED);
        recall.closed(REINSTATEMENTS);

        ListingRole byModel = scene.listing(0);
        byModel.publish(OPENING, byModel.named(certificate, 0));
        ListingRole numbered = scene.listing(1);
        numbered.publish(OPENING, numbered.named(certificate, 0).showing(certificate.written(numbered.dice())));
        ListingRole byItem = scene.listing(2);
        byItem.publish(OPENING, byItem.sheet().saying(said -> said.brand("").gtin("0" + recall.gtin(0))));
        for (ListingRole listing : List.of(byModel, numbered, byItem)) {
            listing.fate()
                    .takenDown(SUSPENSIONS, recall.asCause(), recall.held())
                    .released(REINSTATEMENTS, recall.asCause(), ReleaseReason.RECALL_CLOSED);
        }
        ListingRole variant = scene.listing(3);
        variant.publish(
                OPENING,
                variant.sheet()
                        .variants(
                                SkuSheet.ofItem(SMALL, "小号 豆沙粉", recall.gtin(0)),
                                SkuSheet.ofItem(LARGE, "大号 豆沙粉", recall.gtin(1))));
        variant.fate()
                .takenDown(SUSPENSIONS, recall.asCause(), recall.held().onSkus(SMALL))
                .released(REINSTATEMENTS, recall.asCause(), ReleaseReason.RECALL_CLOSED);
        ListingRole otherItem = scene.listing(4);
        otherItem.publish(OPENING, otherItem.sheet().saying(said -> said.gtin(recall.gtin(2))));
        ListingRole otherModel = scene.listing(5);
        otherModel.publish(OPENING, otherModel.named(certificate, 1));
        ListingRole ofAnother = scene.listing(6);
        ofAnother.publish(
                OPENING,
                ofAnother.sheet().brand(scene.anotherBrand()).saying(said -> said.model(certificate.model(0))));
    }

    /** Only what is stated proves which units they are; what proves both proves nothing. */
    private static void someBatches(Scene scene) {
        RecallRole recall = batchesRecalled(scene);
        down(scene, 0, recall, said -> said.attribute("生产批次", "M14-Q1"));
        down(scene, 1, recall, said -> said.attribute("生产日期", "2024年1月20日"));
        down(scene, 2, recall, said -> said.model("").gtin(recall.gtin(0)).attribute("批号", "M14-Q2"));
        state(scene, 3, said -> said.attribute("生产批次", "M20-R5"));
        state(scene, 4, said -> said.attribute("生产日期", "2025-03-01"));
        toReview(scene, 5, recall, said -> said.attribute("生产日期", "2025-03-01").attribute("批号", "M14-Q1"));
        toReview(scene, 6, recall, said -> said.attribute("生产日期", "2024年"));
        toReview(scene, 7, recall, said -> said);
    }

    private static void anotherDate(Scene scene) {
        RecallRole recall = batchesRecalled(scene);
        ListingSheet dated = down(scene, 0, recall, said -> said.attribute("生产日期", "2024-01-20"));
        ListingRole listing = scene.listing(0);
        listing.publish(
                SELLER_MOVES,
                listing.named(scene.certificate(0), 0)
                        .version(dated.revision() + 1, Calendar.listingTime(SELLER_MOVES, 2))
                        .saying(said -> said.attribute("生产日期", "2025-03-01")));
        // The goods are still carried, and policy alone would no longer take them down.
        listing.fate().reviewed(SELLER_MOVES, Cause.SELLER, recall.toReview());
    }

    /** A name is no proof, however exact. */
    private static void productName(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        RecallRole recall = certificate.recall();
        String capacity = Integer.toString(FIRST_CAPACITY + certificate.index());
        String name = certificate.brand().chinese() + "充电宝 " + capacity + "毫安 " + POWER;
        recall.publish(SUSPENSIONS, Item.allOf(certificate.model(0)).called(name));
        ListingRole sameName = scene.listing(0);
        sell(
                sameName,
                said -> said.capacity(capacity)
                        .title(certificate.brand().chinese() + "移动电源" + POWER + "超级快充 " + capacity + "mAh 口袋大小"));
        sameName.fate()
                .stands(SUSPENSIONS, recall.asCause(), recall.noted())
                .reviewed(SUSPENSIONS, recall.asCause(), recall.toReview());
        sell(
                scene.listing(1),
                said -> said.capacity(capacity)
                        .title(certificate.brand().chinese() + "移动电源20W快充 " + capacity + "mAh 口袋大小"));
        ListingRole ofAnother = scene.listing(2);
        ofAnother.publish(
                OPENING,
                ofAnother
                        .sheet()
                        .brand(scene.anotherBrand())
                        .saying(said ->
                                said.capacity(capacity).title("移动电源" + POWER + "超级快充 " + capacity + "mAh 口袋大小")));
    }

    /** The certificate in force again lifts no recall, and the recall closed restores no certificate. */
    private static void recalledAndSuspended(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.suspended();
        certificate.reinstated(REINSTATEMENTS);
        RecallRole recall = certificate.recall();
        recall.publish(ESCALATION, Item.allOf(certificate.model(0)));
        recall.closed(AFTERMATH);
        ListingRole both = scene.listing(0);
        both.publish(OPENING, both.named(certificate, 0).showing(certificate.written(both.dice())));
        both.fate()
                .takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED))
                .amended(ESCALATION, recall.asCause(), certificate.held(SUSPENDED), recall.held())
                .amended(REINSTATEMENTS, certificate.asCause(), recall.held())
                .released(AFTERMATH, recall.asCause(), ReleaseReason.RECALL_CLOSED);
        ListingRole numbered = scene.listing(1);
        numbered.publish(OPENING, numbered.numbered(certificate));
        numbered.fate()
                .takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED))
                .released(REINSTATEMENTS, certificate.asCause(), ReleaseReason.REINSTATED);
    }

    private static RecallRole batchesRecalled(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        RecallRole recall = certificate.recall();
        Item item = Item.batchesOf(certificate.model(0), MADE_FROM, MADE_UNTIL, "M14-Q1/Q2", "C14-Q1");
        recall.publish(SUSPENSIONS, item.numbered(recall.gtin(0)));
        return recall;
    }

    private static ListingSheet down(Scene scene, int ordinal, RecallRole recall, UnaryOperator<Statement> said) {
        ListingSheet sheet = state(scene, ordinal, said);
        scene.listing(ordinal).fate().takenDown(SUSPENSIONS, recall.asCause(), recall.held());
        return sheet;
    }

    private static void toReview(Scene scene, int ordinal, RecallRole recall, UnaryOperator<Statement> said) {
        state(scene, ordinal, said);
        scene.listing(ordinal)
                .fate()
                .stands(SUSPENSIONS, recall.asCause(), recall.noted())
                .reviewed(SUSPENSIONS, recall.asCause(), recall.toReview());
    }

    private static ListingSheet state(Scene scene, int ordinal, UnaryOperator<Statement> said) {
        ListingRole listing = scene.listing(ordinal);
        return listing.publish(OPENING, listing.named(scene.certificate(0), 0).saying(said));
    }

    private static void sell(ListingRole listing, UnaryOperator<Statement> said) {
        listing.publish(OPENING, listing.sheet().saying(said));
    }
}
