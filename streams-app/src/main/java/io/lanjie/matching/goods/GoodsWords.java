package io.lanjie.matching.goods;

import io.lanjie.matching.dictionary.GoodsContext;
import io.lanjie.matching.dictionary.GoodsKind;
import io.lanjie.matching.goods.Word.State;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.List;

/** Reads the words about goods of a text: which of them count, and how the goods that they name are spoken of. */
final class GoodsWords {

    /** How far a word of Chinese reaches, in letters: it stands beside what it speaks of. */
    private static final int NEAR = 4;

    private static final int BESIDE = 1;

    /** How far a word of an alphabet reaches: about four words. */
    private static final int NEAR_ALPHABETIC = 24;

    /** How far a fit word reaches: over the brands and models that it lists. */
    private static final int FIT_REACH = 20;

    private static final int FIT_REACH_ALPHABETIC = 40;

    /** What a text says of goods it says in its first words; a longer one must not take more than linear time. */
    private static final int MOST_WORDS = 200;

    private static final char PLUS = '+';

    private final NormalisedText text;
    private final List<Word> words = new ArrayList<>();
    private final List<Hit> fits = new ArrayList<>();
    private final List<Hit> firm = new ArrayList<>();
    private final List<Hit> brands = new ArrayList<>();

    private GoodsWords(NormalisedText text) {
        this.text = text;
    }

    /** The words of a text in their order. */
    static List<Word> of(FieldText field) {
        GoodsWords words = new GoodsWords(field.text());
        List<Hit> hits = field.hits();
        for (int index = 0; index < hits.size() && words.firm.size() + words.brands.size() < MOST_WORDS; index++) {
            words.takeFirm(hits.get(index));
        }
        for (int index = 0; index < hits.size() && words.words.size() < MOST_WORDS; index++) {
            words.take(hits.get(index));
        }
        words.words.removeIf(word -> word.context() == GoodsContext.NOTHING);
        for (int index = 0; index < words.words.size(); index++) {
            Word word = words.words.get(index);
            if (word.kind() != null) {
                word.become(words.state(index));
            }
        }
        return words.words;
    }

    private void takeFirm(Hit hit) {
        if (hit.term().kind() == TermKind.BRAND) {
            brands.add(hit);
        } else if (hit.term().kind() == TermKind.GOODS_CONTEXT) {
            String value = hit.term().value();
            if (value.equals(GoodsContext.NOTHING.key()) || value.equals(GoodsContext.COMBINED.key())) {
                firm.add(hit);
            }
        }
    }

    /** Whether a word runs into one that is there to keep others out: 充电宝包 into 包邮. */
    private boolean runsIntoFirm(Hit hit) {
        for (int index = 0; index < firm.size(); index++) {
            Hit word = firm.get(index);
            boolean apart = hit.until() <= word.from() || word.until() <= hit.from();
            boolean around = hit.from() <= word.from() && word.until() <= hit.until();
            if (!apart && !around) {
                return true;
            }
        }
        return false;
    }

    /** 连 in a brand's name connects nothing. */
    private boolean isPartOfBrand(Hit hit) {
        for (int index = 0; index < brands.size(); index++) {
            Hit brand = brands.get(index);
            if (brand.from() <= hit.from()
                    && hit.until() <= brand.until()
                    && brand.until() - brand.from() > hit.until() - hit.from()) {
                return true;
            }
        }
        return false;
    }

    /** Hits come in the order in which they end: a longer word comes behind those within it, and puts them out. */
    private void take(Hit hit) {
        TermKind kind = hit.term().kind();
        if (kind == TermKind.FITS_NEXT || kind == TermKind.FITS_PREVIOUS) {
            if (fits.size() < MOST_WORDS) {
                fits.add(hit);
            }
            return;
        }
        boolean counts = kind == TermKind.GOODS
                || kind == TermKind.OTHER_GOODS
                || kind == TermKind.COMPANION
                || kind == TermKind.GOODS_CONTEXT;
        if (!counts
                || runsIntoFirm(hit)
                || (kind == TermKind.GOODS_CONTEXT && isPartOfBrand(hit))
                || (hit.masked() && !Mask.isOne(text, hit))) {
            return;
        }
        int keep = words.size();
        while (keep > 0 && words.get(keep - 1).from() >= hit.from()) {
            keep--;
        }
        boolean within = keep < words.size() && words.get(words.size() - 1).until() > hit.until();
        if (keep > 0 && words.get(keep - 1).until() > hit.from()) {
            Word last = words.get(keep - 1);
            boolean head = last.until() < hit.until()
                    && ((last.isGoods() && kind == TermKind.OTHER_GOODS)
                            || (last.context() != null && kind == TermKind.GOODS));
            if (!head) {
                // It stands within another, or they overlap: then the one that began first stands, as one reads, but
                // for the head of a longer noun (18650电池充电器) and goods that a property runs into (超级快充电宝).
                return;
            }
            keep--;
        }
        if (within) {
            return;
        }
        words.subList(keep, words.size()).clear();
        words.add(new Word(hit));
    }

    private State state(int index) {
        Word word = words.get(index);
        Word next = index + 1 < words.size() ? words.get(index + 1) : null;
        if (next != null && next.context() != null && gap(word, next) <= BESIDE) {
            if (next.context() == GoodsContext.SERVES_AS && word.isGoods()) {
                return State.SERVED;
            }
            if (isMissing(word, next)) {
                return State.WITHOUT;
            }
            if (next.context() == GoodsContext.CONNECTS_PREVIOUS && word.isGoods()) {
                return State.CONNECTED;
            }
            if (next.context() == GoodsContext.LOOKS_LIKE && word.isGoods() && gap(word, next) == 0) {
                return State.LOOSE_MODIFIER;
            }
        }
        State modifier = word.isGoods() ? stateByHead(index, word) : null;
        if (modifier == State.MODIFIER) {
            return modifier;
        }
        State before = stateByPrevious(index, word);
        if (before != null) {
            return before;
        }
        boolean fitted = isFitted(index, word);
        if (modifier != null) {
            return fitted ? State.MODIFIER : modifier;
        }
        if (fitted) {
            return State.FITTED;
        }
        return word.isGoods() && (isAdded(word) || isAddedTo(index, word)) ? State.BUNDLED : State.FREE;
    }

    private State stateByPrevious(int index, Word word) {
        int before = index - 1;
        while (before >= 0 && words.get(before).context() == GoodsContext.HOST) {
            before--;
        }
        if (before < 0) {
            return null;
        }
        Word previous = words.get(before);
        int gap = gap(previous, word);
        boolean alphabetic = Gap.isAlphabetic(text, previous.from());
        if (previous.context() == null) {
            // Of a list behind 送 each is a gift.
            return previous.state() == State.BONUS && !word.isGoods() && gap <= BESIDE ? State.BONUS : null;
        }
        int near = alphabetic ? NEAR_ALPHABETIC : NEAR;
        return switch (previous.context()) {
            case COMES_WITH -> gap <= near || (word.isGoods() && isBranded(previous, gap)) ? State.BONUS : null;
            case MISSING ->
                gap <= near && !(before > 0 && isMissing(words.get(before - 1), previous)) ? State.WITHOUT : null;
            case WITHOUT -> gap <= (alphabetic ? near : BESIDE) ? State.WITHOUT : null;
            case SERVES_AS -> word.isGoods() && gap <= near / 2 ? State.SERVED : null;
            case CONNECTS_NEXT -> word.isGoods() && gap <= (alphabetic ? near / 2 : BESIDE) ? State.CONNECTED : null;
            default -> null;
        };
    }

    /** 充电宝自备: what buyers have to have stands before the word, unless it runs on to other goods (充电宝 自备线). */
    private boolean isMissing(Word word, Word missing) {
        boolean runsOn = missing.until() < text.length() && Character.isLetterOrDigit(text.charAt(missing.until()));
        return word.kind() != null
                && missing.context() == GoodsContext.MISSING
                && !(runsOn && hasSpace(word.until(), missing.from()))
                && gap(word, missing) <= BESIDE;
    }

    private boolean hasSpace(int from, int until) {
        for (int index = from; index < until; index++) {
            if (text.charAt(index) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** 送罗马仕PAC20-272充电宝: brand and model stand between. */
    private boolean isBranded(Word previous, int gap) {
        if (gap > FIT_REACH) {
            return false;
        }
        for (int index = 0; index < brands.size(); index++) {
            if (brands.get(index).from() == previous.until()) {
                return true;
            }
        }
        return false;
    }

    /** Goods directly before other goods say what those are for. */
    private State stateByHead(int index, Word word) {
        int after = index + 1;
        while (after < words.size()
                && words.get(after).context() != null
                && words.get(after).context() != GoodsContext.COMES_WITH
                && words.get(after).context() != GoodsContext.WITHOUT) {
            after++;
        }
        if (after == words.size()) {
            return null;
        }
        Word head = words.get(after);
        if (head.context() != null || head.isGoods() || head.isRental() || isPartOfSet(index, word)) {
            return null;
        }
        int gap = gap(word, head);
        if (head.isOther()) {
            int near = Gap.isAlphabetic(text, head.from()) ? BESIDE * 10 : NEAR;
            return head.kind() != GoodsKind.DEVICE && gap <= near ? State.MODIFIER : null;
        }
        boolean adjoins =
                head.kind() == GoodsKind.CABLE || head.kind() == GoodsKind.HOLDER || head.kind() == GoodsKind.PARTS;
        boolean numbered = gap == 1 && head.from() == word.until() + 1 && Character.isDigit(text.charAt(word.until()));
        return adjoins && (gap == 0 || numbered) ? State.LOOSE_MODIFIER : null;
    }

    private boolean isFitted(int index, Word word) {
        int headFrom = previousHead(index);
        for (int at = 0; at < fits.size(); at++) {
            Hit fit = fits.get(at);
            if (fit.term().kind() == TermKind.FITS_NEXT) {
                int reach = Gap.isAlphabetic(text, fit.from()) ? FIT_REACH_ALPHABETIC : FIT_REACH;
                if (fit.until() <= word.from()
                        && fit.from() > headFrom
                        && Gap.letters(text, fit.until(), word.from()) <= reach) {
                    return true;
                }
            } else if (fit.from() >= word.until()
                    && Gap.letters(text, word.until(), fit.from()) <= BESIDE
                    && (word.kind() == GoodsKind.DEVICE || (word.isGoods() && hasHead(index, fit.until())))) {
                return true;
            }
        }
        return false;
    }

    /** Where the last noun before a word stands that ends what a fit word lists: goods, or what is sold. */
    private int previousHead(int index) {
        for (int before = index - 1; before >= 0; before--) {
            Word previous = words.get(before);
            if (previous.kind() != null && (previous.state() == State.FREE || previous.isGoods())) {
                return previous.from();
            }
        }
        return -1;
    }

    /** Before or behind 充电宝专用 there stands what the goods are, else 专用 speaks of something else. */
    private boolean hasHead(int index, int from) {
        for (int before = 0; before < index; before++) {
            Word previous = words.get(before);
            if (previous.isOther() && previous.kind() != GoodsKind.DEVICE && previous.state() == State.FREE) {
                return true;
            }
        }
        for (int after = index + 1; after < words.size(); after++) {
            Word next = words.get(after);
            if (next.kind() != null && next.from() >= from) {
                return !next.isGoods() && Gap.letters(text, from, next.from()) <= NEAR * 2;
            }
        }
        return false;
    }

    /** 充电宝+数据线+收纳包: three goods, unless the first of the row is a bag that takes the others. */
    private boolean isPartOfSet(int index, Word word) {
        int after = word.until();
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        if (after == text.length() || text.charAt(after) != PLUS) {
            return false;
        }
        for (int before = 0; before < index; before++) {
            if (words.get(before).isOther()) {
                return false;
            }
        }
        return true;
    }

    /** 手机壳+罗马仕PAC20-272充电宝: brand and model stand between the sign and the goods that are added to others. */
    private boolean isAddedTo(int index, Word word) {
        Word previous = index > 0 ? words.get(index - 1) : null;
        if (previous == null || previous.kind() == null || gap(previous, word) > FIT_REACH) {
            return false;
        }
        int after = previous.until();
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return text.charAt(after) == PLUS;
    }

    private boolean isAdded(Word word) {
        int before = word.from() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int after = word.until();
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return (before >= 0 && text.charAt(before) == PLUS) || (after < text.length() && text.charAt(after) == PLUS);
    }

    private int gap(Word first, Word second) {
        return Gap.letters(text, first.until(), second.from());
    }
}
