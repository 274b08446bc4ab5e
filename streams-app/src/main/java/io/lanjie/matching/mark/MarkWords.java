package io.lanjie.matching.mark;

import io.lanjie.matching.dictionary.MarkContext;
import io.lanjie.matching.dictionary.MarkMedium;
import io.lanjie.matching.goods.Gap;
import io.lanjie.matching.goods.Mask;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.List;

/** The words about marks of one text, in their order, without those within longer ones. */
final class MarkWords {

    /** More words about marks than any honest text has: a longer one must not take more than linear time. */
    private static final int MOST_WORDS = 400;

    private static final String HYPHENS = "-_./";

    private final NormalisedText text;
    private final List<MarkWord> words = new ArrayList<>();

    private MarkWords(NormalisedText text) {
        this.text = text;
    }

    /** The words of a text, or null where they cannot make an offer. */
    static MarkWords of(FieldText field) {
        List<Hit> hits = field.hits();
        boolean subject = false;
        boolean medium = false;
        for (int index = 0; index < hits.size(); index++) {
            Hit hit = hits.get(index);
            TermKind kind = hit.term().kind();
            MarkContext context =
                    kind == TermKind.MARK_CONTEXT ? MarkContext.of(hit.term().value()) : null;
            subject |= kind == TermKind.MARK || context == MarkContext.CHECKPOINT || context == MarkContext.FLIGHT;
            medium |= kind == TermKind.MARK_MEDIUM || context == MarkContext.ORNAMENT || context == MarkContext.TRADE;
        }
        if (!subject || !medium) {
            return null;
        }
        MarkWords read = new MarkWords(field.text());
        for (int index = 0; index < hits.size() && read.words.size() < MOST_WORDS; index++) {
            read.take(hits.get(index));
        }
        return read;
    }

    List<MarkWord> all() {
        return words;
    }

    NormalisedText text() {
        return text;
    }

    /** Letters between two words, however they follow each other; a large number where a clause ends between them. */
    int gap(MarkWord one, MarkWord other) {
        return one.from() < other.from()
                ? Gap.letters(text, one.until(), other.from())
                : Gap.letters(text, other.until(), one.from());
    }

    boolean has(MarkContext context) {
        return first(context) != null;
    }

    MarkWord first(MarkContext context) {
        for (MarkWord word : words) {
            if (word.context() == context) {
                return word;
            }
        }
        return null;
    }

    /** The context that stands nearest to a range, at most so many letters away; null where none does. */
    MarkWord near(MarkContext context, MarkWord one, MarkWord other, int letters) {
        for (MarkWord word : words) {
            if (word.context() == context && (gap(word, one) <= letters || gap(word, other) <= letters)) {
                return word;
            }
        }
        return null;
    }

    /** Hits come in the order in which they end: a longer word comes behind those within it, and puts them out. */
    private void take(Hit hit) {
        TermKind kind = hit.term().kind();
        if (kind != TermKind.MARK && kind != TermKind.MARK_MEDIUM && kind != TermKind.MARK_CONTEXT) {
            return;
        }
        if (hit.masked() && !Mask.isOne(text, hit)) {
            return;
        }
        if (kind == TermKind.MARK && isPartOfModel(hit)) {
            return;
        }
        int keep = words.size();
        while (keep > 0 && words.get(keep - 1).from() >= hit.from()) {
            keep--;
        }
        if (keep < words.size() && words.get(words.size() - 1).until() > hit.until()) {
            return;
        }
        if (keep > 0 && words.get(keep - 1).until() > hit.from()) {
            MarkWord last = words.get(keep - 1);
            boolean stands = last.isMark() || last.medium() == MarkMedium.STICKER || kind == TermKind.MARK_CONTEXT;
            if (last.until() >= hit.until() || stands) {
                return;
            }
            keep--;
        }
        words.subList(keep, words.size()).clear();
        words.add(MarkWord.of(hit));
    }

    /** Behind a hyphen that a letter or digit goes before it is part of a model, as in PHS-3C. */
    private boolean isPartOfModel(Hit hit) {
        int before = hit.from() - 1;
        return before > 0
                && HYPHENS.indexOf(text.charAt(before)) >= 0
                && Gap.isAlphabetic(text, before - 1)
                && Character.isLetterOrDigit(text.charAt(before - 1));
    }
}
