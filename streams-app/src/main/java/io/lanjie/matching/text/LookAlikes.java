package io.lanjie.matching.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;

/**
 * Letters of other scripts that look like an ASCII letter or digit, after the confusables of Unicode UTS 39. Only
 * scripts with Latin-like letters count: an ideograph or kana that resembles a letter means itself in a Chinese text.
 */
final class LookAlikes {

    private static final char NONE = 0;
    private static final int ASCII_END = 0x80;

    private final SpoofChecker checker = new SpoofChecker.Builder().build();
    private final char[] byUpperSkeleton = new char[ASCII_END];
    private final char[] byLowerSkeleton = new char[ASCII_END];

    LookAlikes() {
        for (char digit = '2'; digit <= '9'; digit++) {
            note(digit, byUpperSkeleton);
            note(digit, byLowerSkeleton);
        }
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            note(letter, byUpperSkeleton);
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            note(letter, byLowerSkeleton);
        }
    }

    /** The ASCII letter (lower case) or digit that looks like the letter, or 0. */
    char of(int codePoint) {
        if (!isOfLatinLikeScript(codePoint)) {
            return NONE;
        }
        char own = bySkeleton(codePoint);
        int upper = Character.toUpperCase(codePoint);
        // Cyrillic т looks like no small letter, but Т does, and sellers mix the cases.
        return own != NONE || upper == codePoint ? own : bySkeleton(upper);
    }

    private char bySkeleton(int codePoint) {
        String skeleton = withoutMarks(checker.getSkeleton(Character.toString(codePoint)));
        if (skeleton.length() == 1 && skeleton.charAt(0) < ASCII_END) {
            char form = skeleton.charAt(0);
            boolean isUpper = Character.isUpperCase(codePoint);
            char first = isUpper ? byUpperSkeleton[form] : byLowerSkeleton[form];
            char second = isUpper ? byLowerSkeleton[form] : byUpperSkeleton[form];
            return first != NONE ? first : second;
        }
        return smallCapital(codePoint);
    }

    /** Small capitals are no confusables of UTS 39 where their shape differs from the small letter. */
    private static char smallCapital(int codePoint) {
        String name = UCharacter.getName(codePoint);
        String prefix = "LATIN LETTER SMALL CAPITAL ";
        boolean isOne = name != null && name.startsWith(prefix) && name.length() == prefix.length() + 1;
        return isOne ? Character.toLowerCase(name.charAt(prefix.length())) : NONE;
    }

    private void note(char character, char[] table) {
        String skeleton = checker.getSkeleton(String.valueOf(character));
        if (skeleton.length() == 1) {
            table[skeleton.charAt(0)] =
                    String.valueOf(character).toLowerCase(Locale.ROOT).charAt(0);
        }
    }

    private static String withoutMarks(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isOfLatinLikeScript(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.LATIN,
                    UScript.CYRILLIC,
                    UScript.GREEK,
                    UScript.ARMENIAN,
                    UScript.CHEROKEE,
                    UScript.COPTIC,
                    UScript.LISU -> Character.isLetter(codePoint);
            default -> false;
        };
    }
}
