package io.lanjie.matching.goods;

import io.lanjie.matching.term.Hit;
import io.lanjie.matching.text.NormalisedText;

/**
 * Tells a word that a seller has taken apart to hide it (充*电*宝, 充 电 宝) from two words that happen to stand beside
 * each other (快速充电 宝马专用).
 */
public final class Mask {

    private Mask() {}

    /** Ends a clause beyond doubt: nobody takes a word apart by it. */
    private static final String ENDS = ",，。;；!！?？\n";

    /** Whether a hit with separators in it is one word. */
    public static boolean isOne(NormalisedText text, Hit hit) {
        int breaks = 0;
        int places = 0;
        boolean spaces = true;
        boolean separated = false;
        for (int index = hit.from() + 1; index < hit.until(); index++) {
            char character = text.charAt(index);
            if (Character.isLetterOrDigit(character)) {
                places++;
                breaks += separated ? 1 : 0;
                separated = false;
            } else if (ENDS.indexOf(character) >= 0) {
                return false;
            } else {
                separated = true;
                spaces &= Character.isWhitespace(character);
            }
        }
        if (breaks == places) {
            return true;
        }
        if (Gap.letters(text, hit.from(), hit.until()) == Integer.MAX_VALUE) {
            return false;
        }
        // Latin words are written with spaces and hyphens; a Chinese word with one space in it goes on as another.
        boolean wordGoesOn = hit.until() < text.length() && Character.isIdeographic(text.charAt(hit.until()));
        return Gap.isAlphabetic(text, hit.from()) || !(spaces && wordGoesOn);
    }
}
