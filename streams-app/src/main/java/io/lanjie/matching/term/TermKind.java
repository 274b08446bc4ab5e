package io.lanjie.matching.term;

/** What a word of the dictionaries says. */
public enum TermKind {
    /** A brand; the value is the brand's identifier. */
    BRAND,
    /** A word that merely contains a brand's name: 小米粥; the value is the brand's identifier. */
    NOT_BRAND,
    /** A name that is no certified model: Sense8+; the value is the brand's identifier. */
    MARKETING_NAME,
    /** A feature by which names of products differ: 自带线, 磁吸, a colour; the value is the feature. */
    FEATURE,
    /** The goods fit what is named behind: 适用, for, 兼容. */
    FITS_NEXT,
    /** The goods fit what is named before: 专用, 通用. */
    FITS_PREVIOUS,
    /** The goods are not of the brand or model named next: 非, 平替, 同款. */
    DENIES_NEXT,
    /** The goods are not of the brand or model named right before: 与小米无关. */
    DENIES_PREVIOUS,
    /** Goods in scope: 充电宝, 电芯; the value is the kind of goods. */
    GOODS,
    /** Goods out of scope, whatever they mention: 保护套, 贴纸; the value is the kind of goods. */
    OTHER_GOODS,
    /** What comes with goods in scope or is sold alone: 数据线, 支架; the value is the kind of goods. */
    COMPANION,
    /** Words that tell how goods are spoken of: 送, 二合一, 回收; the value says which. */
    GOODS_CONTEXT,
    /** A certification mark: 3c, ccc, 强制性认证. */
    MARK,
    /** What a mark is put on or made with when it is sold loose: 贴纸, 镭雕; the value says which. */
    MARK_MEDIUM,
    /** Words that turn a mark and a medium into an offer, or out of it; the value says which. */
    MARK_CONTEXT
}
