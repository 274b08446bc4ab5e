package io.lanjie.matching.goods;

import io.lanjie.matching.term.Hit;
import io.lanjie.matching.text.NormalisedText;

/**
 * Tells a word that a seller has taken apart to hide it (充*电*宝, 充 电 宝) from two words that happen to stand beside
 * each other (快速充电 宝马专用).
 */
final class Mask {

    private Mask() {}

    /** Whether a hit with separators in it is one word. */
    static boolean isOne(NormalisedText text, Hit hit) {
        if (Gap.isAlphabetic(text, hit.from())) {
            // Latin words are written with spaces and hyphens; a clause that ends within is none.
            return Gap.letters(text, hit.from(), hit.until()) != Integer.MAX_VALUE;
        }
        int breaks = 0;
        int places = 0;
        boolean spaces = true;
        boolean separated = false;
        for (int index = hit.from() + 1; index < hit.until(); index++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(index));
            if (letter) {
                places++;
                breaks += separated ? 1 : 0;
                separated = false;
            } else {
                separated = true;
                spaces &= Character.isWhitespace(text.charAt(index));
            }
        }
        if (breaks == places) {
            return true;
        }
        boolean clauseEnds = Gap.letters(text, hit.from(), hit.until()) == Integer.MAX_VALUE;
        boolean wordGoesOn = hit.until() < text.length() && Character.isIdeographic(text.charAt(hit.until()));
        return !clauseEnds && !(spaces && wordGoesOn);
    }
}
