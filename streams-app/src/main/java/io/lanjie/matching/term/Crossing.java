package io.lanjie.matching.term;

/** What stands between the characters of a word as one text spells it; bit n is the gap before character n. */
final class Crossing {

    long loose;
    long dash;
    long mask;
    /** Gaps with a letter of another word. */
    long foreign;
    /** Gaps with an ideograph of another word. */
    long wedged;
    /** Characters that are a digit where the word has a letter. */
    long folded;

    void clear() {
        loose = 0;
        dash = 0;
        mask = 0;
        foreign = 0;
        wedged = 0;
        folded = 0;
    }

    void add(int gap, int separators) {
        if ((separators & Separator.LOOSE) != 0) {
            loose |= 1L << gap;
        }
        if ((separators & Separator.DASH) != 0) {
            dash |= 1L << gap;
        }
        if ((separators & Separator.MASK) != 0) {
            mask |= 1L << gap;
        }
    }

    long gaps() {
        return loose | dash | mask;
    }

    boolean isNone() {
        return (loose | dash | mask | foreign | wedged | folded) == 0;
    }
}
