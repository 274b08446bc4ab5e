package io.lanjie.matching.mark;

import io.lanjie.matching.dictionary.MarkContext;
import io.lanjie.matching.dictionary.MarkMedium;
import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;

/**
 * A word about marks where it stands in a text.
 *
 * @param from index of its first character in the normalised text
 * @param until index behind its last
 * @param text the word in the dictionary
 * @param medium the medium it names; null for others
 * @param context what it says of others; null for words that say nothing; a mark's own name has neither
 */
record MarkWord(int from, int until, String text, MarkMedium medium, MarkContext context) {

    private static final String FOR_OTHERS = "代补改后加";

    static MarkWord of(Hit hit) {
        TermKind kind = hit.term().kind();
        return new MarkWord(
                hit.from(),
                hit.until(),
                hit.term().text(),
                kind == TermKind.MARK_MEDIUM ? MarkMedium.of(hit.term().value()) : null,
                kind == TermKind.MARK_CONTEXT ? MarkContext.of(hit.term().value()) : null);
    }

    /** Work on goods, named by one character directly before the mark. */
    static MarkWord work(int from, char character) {
        return new MarkWord(from, from + 1, String.valueOf(character), MarkMedium.ENGRAVING, null);
    }

    boolean isMark() {
        return medium == null && context == null;
    }

    /** Whether it names the certification rather than the mark: goods of any kind are said to have it. */
    boolean isCertification() {
        return isMark() && (text.endsWith("认证") || text.endsWith("認證") || text.endsWith("certified"));
    }

    /** Whether it is work on the goods of others, which have no mark yet: 补标, 代刻, 改. */
    boolean isForOthers() {
        return medium == MarkMedium.ENGRAVING && FOR_OTHERS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it names a workshop, which puts on goods what is asked for: 激光加工. */
    boolean isWorkshop() {
        return context == MarkContext.OFFER && text.endsWith("加工") && (text.startsWith("激光") || text.startsWith("镭"));
    }

    /** Whether it puts names on goods, as presents have them: 刻字, 印字. */
    boolean isLettering() {
        return medium == MarkMedium.ENGRAVING && text.endsWith("字") && !isForOthers();
    }

    /** Whether it names a medium by one character, which is part of many words: it has to stand at the mark. */
    boolean isShort() {
        return medium != null && text.length() == 1;
    }
}
