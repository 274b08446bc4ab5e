package io.lanjie.matching.goods;

import io.lanjie.domain.listing.Listing;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether the goods of a listing are a power bank, a cell or a pack, by the words of category and title. Some words say
 * that the goods are something else whatever they mention; others name what often comes with a power bank, and count
 * only where no capacity is stated.
 */
public final class GoodsScope {

    private static final Pattern CAPACITY =
            Pattern.compile("[0-9](?:\\.[0-9]+)?\\s*(?:mah|毫安|万毫安|wh|瓦时)|万\\s*毫安", Pattern.CASE_INSENSITIVE);

    private final List<String> goods;
    private final List<String> otherGoods;
    private final List<String> companions;

    /**
     * @param goods words for goods in scope
     * @param otherGoods words for goods that are not, even where they mention those that are
     * @param companions words for what comes with a power bank, or is sold alone
     */
    GoodsScope(List<String> goods, List<String> otherGoods, List<String> companions) {
        this.goods = List.copyOf(goods);
        this.otherGoods = List.copyOf(otherGoods);
        this.companions = List.copyOf(companions);
    }

    /** The words that come with the software. */
    public static GoodsScope standard() {
        return new GoodsScope(
                List.of("充电宝", "移动电源", "户外电源", "储能电源", "电芯", "锂电池", "电池组", "power bank", "powerbank"),
                List.of("保护套", "保护壳", "手机壳", "收纳包", "收纳盒", "贴纸", "标贴", "标签", "电路板", "套料", "玩具", "模型"),
                List.of("数据线", "支架", "挂绳", "收纳", "外壳", "充电头", "充电器"));
    }

    /** Whether the goods are in scope. */
    public boolean covers(Listing listing) {
        String title = listing.title().toLowerCase(Locale.ROOT);
        String text = listing.category() == null ? title : listing.category().toLowerCase(Locale.ROOT) + " " + title;
        return names(goods, text)
                && !names(otherGoods, title)
                && (!names(companions, title) || CAPACITY.matcher(title).find());
    }

    private static boolean names(List<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }
}
