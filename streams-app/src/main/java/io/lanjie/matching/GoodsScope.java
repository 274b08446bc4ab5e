package io.lanjie.matching;

import io.lanjie.domain.listing.Listing;
import java.util.List;
import java.util.Locale;

/**
 * Whether the goods of a listing are a power bank, a cell or a pack, by the words of category and title. An accessory
 * that merely mentions one is not.
 */
final class GoodsScope {

    private final List<String> goods;
    private final List<String> accessories;

    GoodsScope(List<String> goods, List<String> accessories) {
        this.goods = List.copyOf(goods);
        this.accessories = List.copyOf(accessories);
    }

    /** The words that come with the software. */
    static GoodsScope standard() {
        return new GoodsScope(
                List.of("充电宝", "移动电源", "户外电源", "储能电源", "电芯", "锂电池", "电池组", "power bank", "powerbank"),
                List.of("保护套", "保护壳", "手机壳", "收纳", "贴纸", "标贴", "标签", "数据线", "电路板", "支架", "外壳", "套料", "玩具", "挂绳"));
    }

    boolean covers(Listing listing) {
        String text = (listing.category() == null ? "" : listing.category() + " ") + listing.title();
        String lower = text.toLowerCase(Locale.ROOT);
        return goods.stream().anyMatch(lower::contains) && accessories.stream().noneMatch(lower::contains);
    }
}
