package io.lanjie.matching.dictionary;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Map<String, MarkMedium> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(MarkMedium::key, Function.identity()));

    /** The one that dictionary files name so, or null. */
    public static MarkMedium of(String key) {
        return BY_KEY.get(key);
    }

    /** How dictionary files name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
