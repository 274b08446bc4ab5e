package io.lanjie.matching.goods;

import io.lanjie.matching.text.NormalisedText;

/** What lies between two words. */
public final class Gap {

    /** Ends a clause: words on both sides do not speak of each other. A space or a
     * dot does not: titles lack other signs, and sellers put dots between the characters of a word. */
    private static final String BREAKS = ",，。;；!！?？|/【】[]()（）《》「」\n\r\t~";

    /** Nobody asks about more, and a long text must not be walked through again and again. */
    private static final int FARTHEST = 128;

    private Gap() {}

    /** Letters and digits between two places, or a large number where a clause ends between them or they are far apart. */
    public static int letters(NormalisedText text, int from, int until) {
        if (until - from > FARTHEST) {
            return Integer.MAX_VALUE;
        }
        int letters = 0;
        for (int index = from; index < until; index++) {
            char character = text.charAt(index);
            if (BREAKS.indexOf(character) >= 0) {
                return Integer.MAX_VALUE;
            }
            if (Character.isLetterOrDigit(character)) {
                letters++;
            }
        }
        return letters;
    }

    /** Whether a word is of Latin or Cyrillic letters, whose phrases name first what Chinese ones name last. */
    public static boolean isAlphabetic(NormalisedText text, int at) {
        return text.charAt(at) < 0x500;
    }
}
