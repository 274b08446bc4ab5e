package io.lanjie.matching.dictionary;

import java.util.Locale;

/** How goods are spoken of by the words around them. */
public enum GoodsContext {
    /** What is named next comes with the goods: 送, 含, with. */
    COMES_WITH,
    /** What is named next does not come with the goods: 不含, 无, without. */
    WITHOUT,
    /** The goods are connected to what is named next, or run on it: 可接, 连接, powered by. */
    CONNECTS_NEXT,
    /** The goods run on what is named before: 供电. */
    CONNECTS_PREVIOUS,
    /** The goods are two things in one: 二合一, 两用. */
    COMBINED,
    /** The goods also serve as what is named next: 可当, 兼. */
    SERVES_AS,
    /** What the goods charge: 手机充电, usb输出. Makes a starter a power bank. */
    CHARGES_DEVICES,
    /** A longer word that contains one of the others and means nothing here: 充电宝贝. */
    NOTHING;

    /** How dictionary files name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
