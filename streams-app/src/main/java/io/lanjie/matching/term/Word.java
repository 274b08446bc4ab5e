package io.lanjie.matching.term;

import io.lanjie.matching.text.CharacterKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A spelling of the dictionaries as letters and digits, and where it may be crossed by what is neither. */
final class Word {

    /** Gaps are bits. */
    static final int LONGEST = 63;

    private static final int SHORT = 2;
    private static final int SHORTEST_FOLDED = 4;

    private final String letters;
    private final long ownGaps;
    private Term[] terms = {};
    private final boolean beginsLatin;
    private final boolean endsLatin;
    /** Each row of Latin letters and digits, as the gaps in it that are not the word's own. */
    private final long[] latinRows;

    private final long latinGaps;
    private final boolean hasLettersOnly;

    private Word(String letters, long ownGaps) {
        this.letters = letters;
        this.ownGaps = ownGaps;
        List<Long> rows = new ArrayList<>();
        long row = 0;
        boolean onlyLetters = CharacterKind.isLatinLetter(letters.charAt(0));
        for (int index = 1; index < letters.length(); index++) {
            boolean isLatinGap = CharacterKind.isLatinOrDigit(letters.charAt(index - 1))
                    && CharacterKind.isLatinOrDigit(letters.charAt(index));
            if (isLatinGap && (ownGaps & (1L << index)) == 0) {
                row |= 1L << index;
            } else if (row != 0) {
                rows.add(row);
                row = 0;
            }
            onlyLetters &= CharacterKind.isLatinLetter(letters.charAt(index));
        }
        if (row != 0) {
            rows.add(row);
        }
        latinRows = rows.stream().mapToLong(Long::longValue).toArray();
        latinGaps = rows.stream().reduce(0L, (left, right) -> left | right);
        hasLettersOnly = onlyLetters;
        beginsLatin = CharacterKind.isLatinOrDigit(letters.charAt(0));
        endsLatin = CharacterKind.isLatinOrDigit(letters.charAt(letters.length() - 1));
    }

    /** The word that a text spells; null when it has no letter or digit. */
    static Word of(NormalisedText text) {
        StringBuilder letters = new StringBuilder();
        long gaps = 0;
        boolean isGap = false;
        for (int index = 0; index < text.length(); index++) {
            if (!CharacterKind.isLetterOrDigit(text.charAt(index))) {
                isGap = true;
                continue;
            }
            if (isGap && !letters.isEmpty() && letters.length() <= LONGEST) {
                gaps |= 1L << letters.length();
            }
            isGap = false;
            letters.append(text.charAt(index));
        }
        if (letters.length() > LONGEST) {
            throw new IllegalArgumentException("a word of more than " + LONGEST + " letters: " + letters);
        }
        return letters.isEmpty() ? null : new Word(letters.toString(), gaps);
    }

    String letters() {
        return letters;
    }

    long ownGaps() {
        return ownGaps;
    }

    Term[] terms() {
        return terms;
    }

    void add(Term term) {
        if (Arrays.stream(terms).noneMatch(term::isSame)) {
            terms = Arrays.copyOf(terms, terms.length + 1);
            terms[terms.length - 1] = term;
        }
    }

    /** Whether ideographs of another word may stand in its gaps. */
    boolean mayBeWedged() {
        return letters.length() > SHORT
                && Arrays.stream(terms).anyMatch(term -> term.kind() == TermKind.BRAND)
                && letters.chars().allMatch(letter -> CharacterKind.isIdeograph((char) letter));
    }

    /** Whether separators or letters stand in the crossed text that are not the word's own. */
    boolean isMasked(Crossing crossing) {
        return (crossing.gaps() & ~ownGaps) != 0
                || crossing.foreign != 0
                || crossing.wedged != 0
                || crossing.folded != 0;
    }

    /** Whether the text has borders at the place where this word needs them. */
    boolean standsAlone(NormalisedText text, int from, int until) {
        return (!beginsLatin || hasBorder(text, from, from - 1)) && (!endsLatin || hasBorder(text, until - 1, until));
    }

    /** Whether the text at the place, where it stands alone, spells this word with that meaning. */
    boolean isSpelt(NormalisedText text, int from, int until, Crossing crossing, TermKind kind) {
        if (crossing.isNone()) {
            return true;
        }
        if (crossing.folded != 0 && !mayBeFolded(text, from, until, crossing)) {
            return false;
        }
        if (crossing.foreign != 0) {
            // 罗R马M仕: two brands in one; of other words the parts stand for themselves.
            return kind == TermKind.BRAND && letters.length() > SHORT && crossing.gaps() == 0;
        }
        if (crossing.wedged != 0) {
            return kind == TermKind.BRAND
                    && letters.length() > SHORT
                    && crossing.gaps() == 0
                    && Long.bitCount(crossing.wedged) == letters.length() - 1;
        }
        long strange = crossing.gaps() & ~ownGaps;
        return strange == 0
                || (mayCrossLatin(strange, crossing)
                        && (strange == (strange & latinGaps)
                                || mayCrossIdeographs(text, from, until, strange, crossing, kind)));
    }

    /** R0MOSS: digits stand for letters in a word that is still mostly letters, and for itself. */
    private boolean mayBeFolded(NormalisedText text, int from, int until, Crossing crossing) {
        return hasLettersOnly
                && letters.length() >= SHORTEST_FOLDED
                && Long.bitCount(crossing.folded) * 2 <= letters.length()
                && !isLatinOrDigit(text, from - 1)
                && !isLatinOrDigit(text, until);
    }

    /** Signs may mask a row of letters; spaces only when they stand between all of them, as in P o w e r. */
    private boolean mayCrossLatin(long strange, Crossing crossing) {
        for (long row : latinRows) {
            long crossed = strange & row;
            int size = Long.bitCount(row) + 1;
            boolean isAll = crossed == row;
            boolean isLoose = (crossing.loose & row) != 0;
            if (crossed != 0 && (size <= SHORT || (!isAll && (isLoose || size <= SHORT + 1)))) {
                return false;
            }
        }
        return true;
    }

    /** Neighbours must not become a word: 超小 米色 is not 小米, 保护 套餐 no 保护套. */
    private boolean mayCrossIdeographs(
            NormalisedText text, int from, int until, long strange, Crossing crossing, TermKind kind) {
        boolean standsFreeBefore = !isLetterOrDigit(text, from - 1);
        boolean standsFreeBehind = !isLetterOrDigit(text, until);
        boolean isLoose = (crossing.loose & strange) != 0;
        boolean isDash = (crossing.dash & strange) != 0;
        if ((!isLoose && !isDash) || (standsFreeBefore && standsFreeBehind)) {
            return true;
        }
        if (letters.length() <= SHORT) {
            // A brand counts together with one of its models only, so that a doubtful one does little harm.
            return (!isLoose || kind == TermKind.BRAND) && (standsFreeBefore || standsFreeBehind);
        }
        return kind == TermKind.BRAND || Long.bitCount(crossing.gaps()) == letters.length() - 1;
    }

    /** A Latin word ends where its letters end; a digit may touch a word of three letters and more. */
    private boolean hasBorder(NormalisedText text, int edge, int neighbour) {
        if (!isLatinOrDigit(text, neighbour)) {
            return true;
        }
        boolean isDigit = !CharacterKind.isLatinLetter(text.charAt(neighbour));
        return isDigit && hasLettersOnly && letters.length() > SHORT && CharacterKind.isLatinLetter(text.charAt(edge));
    }

    private static boolean isLatinOrDigit(NormalisedText text, int index) {
        return index >= 0 && index < text.length() && CharacterKind.isLatinOrDigit(text.charAt(index));
    }

    private static boolean isLetterOrDigit(NormalisedText text, int index) {
        return index >= 0 && index < text.length() && CharacterKind.isLetterOrDigit(text.charAt(index));
    }
}
