package io.lanjie.matching.dictionary;

import java.util.Locale;

/** What a certification mark is put on or made with when it is sold apart from certified goods. */
public enum MarkMedium {
    /** Stickers, labels, printed film. */
    STICKER,
    /** A word for labels that speaks of marks on goods as well: 标识, 标志. */
    SIGN,
    /** Laser engraving, printing on goods. */
    ENGRAVING,
    /** The certificate itself. */
    CERTIFICATE,
    /** Files and templates to make marks from. */
    TEMPLATE;

    /** How dictionary files name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
