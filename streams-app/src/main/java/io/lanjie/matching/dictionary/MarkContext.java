package io.lanjie.matching.dictionary;

import java.util.Locale;

/** Words that turn a mark and a medium into an offer, or out of one. */
public enum MarkContext {
    /** Getting past a checkpoint, the purpose of false marks: 过安检, 登机. */
    CHECKPOINT,
    /** Goods by the sheet or made to order: 定制, 批发, 印刷, 张. */
    OFFER,
    /** Certificates changing hands: 出租, 借用, 挂靠, 转让. */
    TRADE,
    /** Help with a certificate of one's own, which is lawful: 代办, 咨询. */
    CONSULTING,
    /** The goods carry the mark: 已通过, 带有, 齐全. */
    CARRIES,
    /** Stickers that profess to be mere ornament: 装饰贴纸. */
    ORNAMENT,
    /** A mark's name that means something else: 3c数码, 3c锂电. */
    NOT_MARK,
    /** Goods that have to do with labels and are lawful: 标签打印机, 封箱贴, 汽车玻璃. */
    LAWFUL;

    /** How dictionary files name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
