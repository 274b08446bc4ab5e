package io.lanjie.demo;

import static io.lanjie.demo.Phase.AFTERMATH;
import static io.lanjie.demo.Phase.OPENING;
import static io.lanjie.demo.Phase.SELLER_MOVES;
import static io.lanjie.demo.Phase.SUSPENSIONS;
import static io.lanjie.schema.CertificateState.CANCELLED;
import static io.lanjie.schema.CertificateState.SUSPENDED;

import io.lanjie.schema.CertificateState;
import io.lanjie.schema.ReleaseReason;
import java.util.List;
import java.util.function.UnaryOperator;

/** Goods that no number gives away: their own brand and model do, or seem to. */
final class ModelStories {

    private static final String SMALL = "10001";
    private static final String MEDIUM = "10002";
    private static final String LARGE = "10003";

    private ModelStories() {}

    static List<Story> all() {
        return List.of(
                Story.suspending("brand and model without a number", 1, 5, ModelStories::numberless)
                        .besides(1),
                Story.suspending("other goods with the model on them", 1, 6, ModelStories::otherGoods),
                Story.suspending("number taken off, model left", 1, 3, ModelStories::modelLeft),
                Story.suspending("variants by model", 1, 1, ModelStories::variants),
                Story.suspending("some models only, without a number", 1, 3, ModelStories::someModels),
                Story.suspending("own wish, without a number", 1, 1, scene -> reviewed(scene, SUSPENDED, "0208")),
                Story.other("cancelled, without a number", 1, 1, scene -> reviewed(scene, CANCELLED, "0204")));
    }

    private static void numberless(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        CertificateRole charger = scene.certificate(1, Goods.CHARGER);
        certificate.issued();
        charger.issued();
        certificate.suspended();
        certificate.reinstated(AFTERMATH);
        ListingRole written = scene.listing(0);
        written.publish(OPENING, written.named(certificate, 0));
        ListingRole inTitle = scene.listing(1);
        inTitle.publish(OPENING, inTitle.sheet().saying(titled(certificate, "移动电源 双向快充 学生党")));
        ListingRole byMaker = scene.listing(2);
        byMaker.publish(
                OPENING,
                byMaker.sheet()
                        .saying(said -> said.brand("")
                                .model(certificate.model(1))
                                .attribute("制造商", certificate.brand().company())));
        ListingRole withCharger = scene.listing(3);
        withCharger.publish(
                OPENING,
                withCharger.named(certificate, 1).showing(charger.at(Placement.Place.ATTRIBUTE, withCharger.dice())));
        ListingRole ofArticle = scene.listing(4);
        ofArticle.publish(OPENING, ofArticle.sheet().saying(said -> said.attribute("货号", certificate.model(0))));
        for (ListingRole listing : scene.listings()) {
            listing.fate()
                    .takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED))
                    .released(AFTERMATH, certificate.asCause(), ReleaseReason.REINSTATED);
        }
    }

    /** Nothing happens to any of them. */
    private static void otherGoods(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.suspended();
        String model = certificate.model(0);
        ListingRole ofAnother = scene.listing(0);
        ofAnother.publish(OPENING, ofAnother.sheet().brand(scene.anotherBrand()).saying(said -> said.model(model)));
        sell(scene.listing(1), said -> said.model(model + "S"));
        sell(scene.listing(2), said -> said.brand("其他").model(model).title("大容量移动电源 充电宝 便携"));
        sell(scene.listing(3), titled(certificate, "充电宝保护套 硅胶软壳 防滑"));
        sell(
                scene.listing(4),
                said -> said.title("充电宝收纳包 适用于" + certificate.brand().chinese() + model + " 便携防摔"));
        ListingRole fitting = scene.listing(5);
        fitting.publish(
                OPENING,
                fitting.sheet()
                        .brand(scene.anotherBrand())
                        .saying(said -> said.title("%s充电宝 磁吸无线 平替%s%s"
                                .formatted(
                                        scene.anotherBrand().chinese(),
                                        certificate.brand().chinese(),
                                        model))));
    }

    private static void modelLeft(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.suspended();
        certificate.reinstated(AFTERMATH);
        ListingRole inTime = scene.listing(0);
        ListingSheet both = inTime.named(certificate, 0).showing(certificate.written(inTime.dice()));
        inTime.publish(OPENING, both);
        inTime.publish(OPENING, both.withoutNumbers().edited(OPENING));

        ListingRole underTheBlock = scene.listing(1);
        both = underTheBlock.named(certificate, 0).showing(certificate.written(underTheBlock.dice()));
        underTheBlock.publish(OPENING, both);
        underTheBlock.publish(SELLER_MOVES, both.withoutNumbers().edited(SELLER_MOVES));

        ListingRole everything = scene.listing(2);
        both = everything.named(certificate, 1).showing(certificate.written(everything.dice()));
        everything.publish(OPENING, both);
        everything.publish(SELLER_MOVES, everything.sheet().edited(SELLER_MOVES));

        for (ListingRole listing : scene.listings()) {
            listing.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));
        }
        everything
                .fate()
                .stands(SELLER_MOVES, Cause.SELLER, certificate.held(SUSPENDED).withdrawn())
                .reviewed(SELLER_MOVES, Cause.SELLER, certificate.claimWithdrawn());
        for (ListingRole listing : scene.listings()) {
            listing.fate()
                    .released(AFTERMATH, certificate.asCause(), ReleaseReason.REINSTATED)
                    .reviewed(AFTERMATH, certificate.asCause());
        }
    }

    /** Only what is struck has to go; a variant that comes later goes as well. */
    private static void variants(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.suspended();
        ListingRole listing = scene.listing(0);
        SkuSheet small = SkuSheet.ofModel(SMALL, "小号 雾蓝", certificate.model(0));
        SkuSheet medium = SkuSheet.ofModel(MEDIUM, "中号 雾蓝", certificate.model(2));
        SkuSheet large = SkuSheet.ofModel(LARGE, "大号 雾蓝", certificate.model(1));
        ListingSheet sheet = listing.publish(OPENING, listing.sheet().model("").variants(small, medium));
        listing.publish(SELLER_MOVES, sheet.edited(SELLER_MOVES).variants(small, medium, large));
        listing.fate()
                .takenDown(
                        SUSPENSIONS,
                        certificate.asCause(),
                        certificate.held(SUSPENDED).onSkus(SMALL))
                .amended(SELLER_MOVES, Cause.SELLER, certificate.held(SUSPENDED).onSkus(SMALL, LARGE));
    }

    private static void someModels(Scene scene) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.publish(
                SUSPENSIONS, certificate.notice(SUSPENSIONS, SUSPENDED, "0203").only(certificate.model(0)));
        ListingRole affected = scene.listing(0);
        affected.publish(OPENING, affected.named(certificate, 0));
        affected.fate().takenDown(SUSPENSIONS, certificate.asCause(), certificate.held(SUSPENDED));
        ListingRole spared = scene.listing(1);
        spared.publish(OPENING, spared.named(certificate, 1));
        ListingRole silent = scene.listing(2);
        silent.publish(OPENING, silent.sheet());
    }

    /** What policy only reviews by number it only reviews by model. */
    private static void reviewed(Scene scene, CertificateState state, String reason) {
        CertificateRole certificate = scene.certificate(0);
        certificate.issued();
        certificate.publish(SUSPENSIONS, certificate.notice(SUSPENSIONS, state, reason));
        ListingRole listing = scene.listing(0);
        listing.publish(OPENING, listing.named(certificate, 1));
        listing.fate()
                .stands(SUSPENSIONS, certificate.asCause(), certificate.noted(state))
                .reviewed(SUSPENSIONS, certificate.asCause(), certificate.toReview());
    }

    private static UnaryOperator<Statement> titled(CertificateRole certificate, String rest) {
        return said -> said.model("").title(certificate.brand().chinese() + " " + certificate.model(0) + " " + rest);
    }

    private static void sell(ListingRole listing, UnaryOperator<Statement> said) {
        listing.publish(OPENING, listing.sheet().saying(said));
    }
}
