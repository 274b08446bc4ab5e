package io.lanjie.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of cells, freed from what their way through a spreadsheet left in them. */
final class CellText {

    /** Part of a field's value may be a line break or a tab; other control characters are leftovers. */
    private static final Pattern LEFTOVERS = Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u200B\u2060\uFEFF]|_x000[dD]_");

    /** Spreadsheets are told by this to leave a number alone. */
    private static final Pattern AS_FORMULA = Pattern.compile("=\"([^\"]*)\"");

    private static final Pattern DECORATION = Pattern.compile("[\\s*]+|\\((?:必填|选填|必填项|required|optional)\\)");
    private static final int LONGEST_SHOWN = 40;

    private CellText() {}

    /** The text without blanks around it, control characters, and marks that a spreadsheet wants. */
    static String clean(String text) {
        String plain = isPlain(text) ? text : trimmed(LEFTOVERS.matcher(text).replaceAll(""));
        return plain.startsWith("=\"") ? trimmed(AS_FORMULA.matcher(plain).replaceFirst("$1")) : plain;
    }

    /** A name of a column or a word as it is compared: width, case, blanks and stars do not count. */
    static String key(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return DECORATION.matcher(normal).replaceAll("");
    }

    /** As much of a text as is needed to find it again, on one line and in quotes. */
    static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        boolean isLong = line.codePointCount(0, line.length()) > LONGEST_SHOWN;
        return "'" + (isLong ? line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…" : line) + "'";
    }

    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character <= ' ' || character == '_' || (character >= 0x7F && !isIdeograph(character))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIdeograph(char character) {
        return character >= 0x4E00 && character <= 0x9FFF;
    }

    private static String trimmed(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && isBlank(text.charAt(from))) {
            from++;
        }
        while (until > from && isBlank(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
