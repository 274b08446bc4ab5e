package io.lanjie.matching.dictionary;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How goods are spoken of by the words around them. */
public enum GoodsContext {
    /** What is named next comes with the goods: 送, 含, with. */
    COMES_WITH,
    /** What is named next does not come with the goods: 不含, 无, without. */
    WITHOUT,
    /** What is named before or next buyers have to have: 自备. */
    MISSING,
    /** The goods are connected to what is named next, or run on it: 可接, 连接, powered by. */
    CONNECTS_NEXT,
    /** The goods run on what is named before: 供电. */
    CONNECTS_PREVIOUS,
    /** The goods are two things in one: 二合一, 两用. */
    COMBINED,
    /** The goods also serve as what is named next: 可当, 兼. */
    SERVES_AS,
    /** What only goods that hold a charge and give it away have: 自带线, 双向快充. */
    DELIVERS,
    /** What chargers and power banks do, and what merely protects or holds them does not: 快充. */
    CHARGES,
    /** The goods look like what is named before, or are liked by its buyers: 造型, 同款. */
    LOOKS_LIKE,
    /** What a power bank charges: 手机, usb. Makes a starter a power bank; with its own capacity it is a phone. */
    HOST,
    /** A longer word that contains one of the others and means nothing here: 充电宝贝. */
    NOTHING;

    private static final Map<String, GoodsContext> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(GoodsContext::key, Function.identity()));

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The one that dictionary files name so, or null. */
    public static GoodsContext of(String key) {
        return BY_KEY.get(key);
    }

    /** How dictionary files name it. */
    public String key() {
        return key;
    }
}
