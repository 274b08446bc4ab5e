package io.lanjie.demo;

import static io.lanjie.demo.Phase.OPENING;
import static io.lanjie.demo.Phase.REVIEWS;
import static io.lanjie.demo.Phase.SELLER_MOVES;

import io.lanjie.demo.GroundOutcome.Hold;
import io.lanjie.schema.ReleaseReason;
import io.lanjie.schema.ReviewVerdict;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Marks and certificates on offer. No notice names them: they are unlawful from the day they are listed. */
final class MarkStories {

    private static final int RARITY_OF_MARK_SALES = 1_200;

    private static final String LOOSE_MARK = "loose-mark";
    private static final String SMALL = "10001";
    private static final String LARGE = "10002";

    private static final Map<String, String> PLAIN = Map.of(
            "充电宝3C认证标贴 哑银不干胶 量大从优 1000枚", LOOSE_MARK,
            "激光镭雕3C标志 移动电源代打 来料加工", "mark-engraving",
            "充电宝3C证书租用 上架用 长期合作", "certificate-trade",
            "移动电源装饰贴纸 过安检神器 防水", "mark-disguised");

    private static final Map<String, String> UNCLEAR =
            Map.of("3C认证标志矢量图 AI源文件 设计模板", "mark-template", "充电宝个性贴纸 登机贴 自粘", "mark-disguised");

    private static final List<String> HONEST =
            List.of("3C封箱贴 封口贴 透明不干胶 定制", "标签打印机 3C认证 便携热敏", "代办3C认证证书 移动电源 咨询 检测", "3C数码配件收纳盒 桌面整理");

    private static final List<String> HONEST_POWER_BANKS =
            List.of("已通过3C认证 可上飞机 20000毫安充电宝", "充电宝10000毫安 机身3C标志清晰 可带上飞机");

    private MarkStories() {}

    static List<Story> all() {
        return List.of(
                marks("marks on offer", PLAIN.size(), MarkStories::plain),
                marks("perhaps marks on offer", UNCLEAR.size(), MarkStories::unclear),
                marks("labels and goods with marks", HONEST.size() + HONEST_POWER_BANKS.size(), MarkStories::honest),
                marks("marks as a variant", 1, MarkStories::variant),
                marks("marks edited away", 2, MarkStories::editedAway));
    }

    private static Story marks(String name, int listings, Consumer<Scene> script) {
        return Story.other(name, 0, listings, script).rare(RARITY_OF_MARK_SALES);
    }

    private static void plain(Scene scene) {
        int ordinal = 0;
        for (Map.Entry<String, String> offer : sorted(PLAIN)) {
            offered(scene.listing(ordinal++), offer.getKey(), offer.getValue());
        }
    }

    private static void unclear(Scene scene) {
        int ordinal = 0;
        for (Map.Entry<String, String> offer : sorted(UNCLEAR)) {
            ListingRole listing = scene.listing(ordinal++);
            sell(listing, Goods.STICKER, offer.getKey());
            GroundOutcome ground = GroundOutcome.markSale(offer.getValue(), Hold.NOTED);
            listing.fate()
                    .stands(OPENING, Cause.SELLER, ground)
                    .reviewed(OPENING, Cause.SELLER, "GROUND " + ground.name());
        }
    }

    private static void honest(Scene scene) {
        int ordinal = 0;
        for (String title : HONEST) {
            sell(scene.listing(ordinal++), Goods.STICKER, title);
        }
        for (String title : HONEST_POWER_BANKS) {
            sell(scene.listing(ordinal++), Goods.POWER_BANK, title);
        }
    }

    private static void variant(Scene scene) {
        ListingRole listing = scene.listing(0);
        listing.publish(
                OPENING,
                listing.sheet()
                        .of(Goods.STICKER)
                        .saying(said -> said.model("").title("移动电源配件 大全"))
                        .variants(SkuSheet.ofModel(SMALL, "移动电源收纳袋", ""), SkuSheet.ofModel(LARGE, "3C认证贴纸10张", "")));
        listing.fate()
                .takenDown(
                        OPENING,
                        Cause.SELLER,
                        GroundOutcome.markSale(LOOSE_MARK, Hold.HELD).onSkus(LARGE));
    }

    /** Only a reviewer lets go of them. */
    private static void editedAway(Scene scene) {
        GroundOutcome ground = GroundOutcome.markSale(LOOSE_MARK, Hold.HELD);
        for (ListingRole listing : scene.listings()) {
            ListingSheet sheet = offered(listing, "CCC标贴 小号 整版 批发 充电宝用", LOOSE_MARK);
            listing.publish(SELLER_MOVES, sheet.edited(SELLER_MOVES).saying(said -> said.title("客厅装饰画 北欧风 三联")));
            listing.fate()
                    .stands(SELLER_MOVES, Cause.SELLER, ground.withdrawn())
                    .reviewed(SELLER_MOVES, Cause.SELLER, "CLAIM_WITHDRAWN " + ground.name());
        }
        ListingRole letGo = scene.listing(0);
        letGo.reviewed(REVIEWS, ReviewVerdict.LIFT, ground);
        letGo.fate().released(REVIEWS, Cause.REVIEWER, ReleaseReason.REVIEW).reviewed(REVIEWS, Cause.REVIEWER);
    }

    private static ListingSheet offered(ListingRole listing, String title, String rule) {
        ListingSheet sheet = sell(listing, Goods.STICKER, title);
        listing.fate().takenDown(OPENING, Cause.SELLER, GroundOutcome.markSale(rule, Hold.HELD));
        return sheet;
    }

    private static ListingSheet sell(ListingRole listing, Goods goods, String title) {
        return listing.publish(
                OPENING, listing.sheet().of(goods).saying(said -> said.model("").title(title)));
    }

    /** The same order in each run. */
    private static List<Map.Entry<String, String>> sorted(Map<String, String> offers) {
        return offers.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }
}
