package io.lanjie.config;

import io.lanjie.matching.dictionary.GoodsContext;
import io.lanjie.matching.dictionary.GoodsKind;
import io.lanjie.matching.dictionary.MarkContext;
import io.lanjie.matching.dictionary.MarkMedium;
import io.lanjie.matching.term.TermKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which dictionary files of words there are, and which sections they have. */
final class DictionarySchema {

    private DictionarySchema() {}

    /** Sections by file name; brands have a form of their own. */
    static Map<String, List<WordSection>> wordFiles() {
        Map<String, List<WordSection>> files = new LinkedHashMap<>();
        files.put(
                "fit-words.yaml",
                List.of(
                        list("fitsNext", TermKind.FITS_NEXT),
                        list("fitsPrevious", TermKind.FITS_PREVIOUS),
                        list("deniesNext", TermKind.DENIES_NEXT),
                        list("deniesPrevious", TermKind.DENIES_PREVIOUS)));
        files.put("features.yaml", List.of(list("features", TermKind.FEATURE)));
        files.put(
                "goods.yaml",
                List.of(
                        new WordSection("goods", TermKind.GOODS, goodsKinds(GoodsKind::isInScope)),
                        new WordSection("otherGoods", TermKind.OTHER_GOODS, goodsKinds(kind -> !kind.isInScope())),
                        new WordSection("companions", TermKind.COMPANION, goodsKinds(kind -> !kind.isInScope())),
                        new WordSection(
                                "contexts", TermKind.GOODS_CONTEXT, keys(GoodsContext.values(), GoodsContext::key))));
        files.put(
                "marks.yaml",
                List.of(
                        list("marks", TermKind.MARK),
                        new WordSection("media", TermKind.MARK_MEDIUM, keys(MarkMedium.values(), MarkMedium::key)),
                        new WordSection(
                                "contexts", TermKind.MARK_CONTEXT, keys(MarkContext.values(), MarkContext::key))));
        return files;
    }

    private static WordSection list(String name, TermKind kind) {
        return new WordSection(name, kind, Set.of());
    }

    private static Set<String> goodsKinds(Predicate<GoodsKind> filter) {
        return keys(Stream.of(GoodsKind.values()).filter(filter).toArray(GoodsKind[]::new), GoodsKind::key);
    }

    private static <T> Set<String> keys(T[] values, Function<T, String> key) {
        return Stream.of(values).map(key).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
