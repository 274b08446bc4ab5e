package io.lanjie.matching.dictionary;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that turn a mark and a medium into an offer, or out of one. */
public enum MarkContext {
    /** Getting past a security check, the purpose of false marks: 过安检. */
    CHECKPOINT,
    /** The same said less plainly; honest goods say it too: 登机, 可上飞机. */
    FLIGHT,
    /** Made to order or done for others: 定制, 批发, 来料加工. */
    OFFER,
    /** Marks by the piece or sheet, or as what one sticks on oneself: goods of any other kind are not sold so. */
    SHEET,
    /** Certificates changing hands: 出租, 借用, 挂靠, 转让. */
    TRADE,
    /** Help with a certificate of one's own, which is lawful: 代办, 咨询. */
    CONSULTING,
    /** The goods carry the mark that is named next: 已通过, 带有. */
    CARRIES,
    /** The goods carry the mark named before or behind: 齐全, 清晰. */
    COMPLETE,
    /** Certificates for shops that have to show one: 上架, 报备. Honest goods are put on sale too. */
    LISTING,
    /** What is named next is refused: 不提供, 严禁; or a trade is, within the word: 不出租. */
    DENIES,
    /** Marks offered beside the goods, or work on goods of others: 另售, 承接. */
    APART,
    /** It comes with goods: 送. */
    GIFT,
    /** Stickers that profess to be mere ornament: 装饰贴纸. */
    ORNAMENT,
    /** A longer word with the mark's name that means something else: 3c数码, 3c锂电. */
    NOT_MARK,
    /** Goods that have to do with labels and are lawful: label printers, windscreens that carry a mark. */
    OTHER_TRADE,
    /** Stickers of another trade, which may be certified goods themselves: 儿童贴纸, 封箱贴. */
    THEME;

    private static final Map<String, MarkContext> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(MarkContext::key, Function.identity()));

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The one that dictionary files name so, or null. */
    public static MarkContext of(String key) {
        return BY_KEY.get(key);
    }

    /** How dictionary files name it. */
    public String key() {
        return key;
    }
}
