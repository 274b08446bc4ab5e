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

    /** Between a refusal and the mark stands little more than the work: 严禁代刻3C. */
    private static final int DENIED = 4;

    private static final String WORK = "刻打印补改雕喷压";

    /** 主打3C, 机身印3C, 整改3C: not work for others. */
    private static final String NO_WORK = "主整修更身壳面上已所";

    private static final String HYPHENS = "-_./";

    private final NormalisedText text;
    private final List<MarkWord> words = new ArrayList<>();

    private MarkWords(NormalisedText text) {
        this.text = text;
    }

    /** Whether a text names a mark, or what false ones are for. */
    static boolean nameSubject(FieldText field) {
        List<Hit> hits = field.hits();
        for (int index = 0; index < hits.size(); index++) {
            Hit hit = hits.get(index);
            if (hit.term().kind() == TermKind.MARK || isContext(hit, MarkContext.CHECKPOINT, MarkContext.FLIGHT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it also names what marks are put on, or a trade in them. */
    static boolean nameMedium(FieldText field) {
        List<Hit> hits = field.hits();
        for (int index = 0; index < hits.size(); index++) {
            Hit hit = hits.get(index);
            TermKind kind = hit.term().kind();
            if (kind == TermKind.MARK_MEDIUM
                    || isContext(hit, MarkContext.ORNAMENT, MarkContext.TRADE)
                    || (kind == TermKind.MARK && isWorkBefore(field.text(), hit.from()))) {
                return true;
            }
        }
        return false;
    }

    /** 刻3C, 打CCC: one character names the work, where it stands directly before the mark; elsewhere it is part of any word. */
    private static boolean isWorkBefore(NormalisedText text, int mark) {
        return mark > 0
                && WORK.indexOf(text.charAt(mark - 1)) >= 0
                && (mark == 1 || NO_WORK.indexOf(text.charAt(mark - 2)) < 0);
    }

    /** The words of a text. */
    static MarkWords of(FieldText field) {
        List<Hit> hits = field.hits();
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
            // A word of an alphabet takes more letters to say the same.
            int reach = word.context() == context && Gap.isAlphabetic(text, word.from()) ? 2 * letters : letters;
            if (word.context() == context && (gap(word, one) <= reach || gap(word, other) <= reach)) {
                return word;
            }
        }
        return null;
    }

    /** The word of offering nearest to a mark and what it is put on; null where none is near. */
    MarkWord offer(MarkWord one, MarkWord other, int letters) {
        MarkWord sheet = near(MarkContext.SHEET, one, other, letters);
        if (sheet != null) {
            return sheet;
        }
        MarkWord offer = near(MarkContext.OFFER, one, other, letters);
        if (offer == null) {
            offer = near(MarkContext.APART, one, other, letters);
        }
        return offer != null ? offer : near(MarkContext.TRADE, one, other, letters);
    }

    /** Whether such a word stands before another, at most so many letters away. */
    boolean before(MarkContext context, MarkWord other, int letters) {
        for (MarkWord word : words) {
            if (word.context() == context && word.until() <= other.from() && gap(word, other) <= letters) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word refuses a mark: it stands before it in the same phrase, as in 严禁印3C标志. */
    boolean denied(MarkWord mark) {
        for (MarkWord word : words) {
            if (word.context() == MarkContext.DENIES
                    && word.until() <= mark.from()
                    && gap(word, mark) <= DENIED
                    && !hasSpace(word.until(), mark.from())) {
                return true;
            }
        }
        return false;
    }

    /** A space ends a phrase of a title: 严禁盗图 3C贴纸. */
    private boolean hasSpace(int from, int until) {
        for (int index = from; index < until; index++) {
            if (text.charAt(index) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** Whether such a word stands behind another, at most so many letters away. */
    boolean behind(MarkContext context, MarkWord other, int letters) {
        for (MarkWord word : words) {
            if (word.context() == context && word.from() >= other.until() && gap(other, word) <= letters) {
                return true;
            }
        }
        return false;
    }

    /** Whether a medium stands where it names one: of one character directly behind the mark, work directly before. */
    boolean stands(MarkWord mark, MarkWord medium) {
        boolean behind = medium.from() >= mark.until();
        boolean expected = medium.medium() == MarkMedium.ENGRAVING ? !behind : behind;
        return !medium.isShort() || (expected && gap(mark, medium) == 0);
    }

    private static boolean isContext(Hit hit, MarkContext first, MarkContext second) {
        if (hit.term().kind() != TermKind.MARK_CONTEXT) {
            return false;
        }
        String context = hit.term().value();
        return context.equals(first.key()) || context.equals(second.key());
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
        boolean isFree = words.isEmpty() || words.get(words.size() - 1).until() < hit.from();
        if (kind == TermKind.MARK && isFree && isWorkBefore(text, hit.from())) {
            words.add(MarkWord.work(hit.from() - 1, text.charAt(hit.from() - 1)));
        }
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
