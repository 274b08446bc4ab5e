package io.lanjie.terminal;

/** How many columns text takes on a terminal: Chinese characters take two (Unicode Standard Annex 11). */
public final class TextWidth {

    private static final String CUT = "…";

    /** First and last of each range of wide characters. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF},
        {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE4F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
        {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
    };

    private TextWidth() {}

    /** Returns the columns of a text. */
    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** Returns the text in exactly that many columns: filled with blanks, or cut. */
    public static String fit(String text, int columns) {
        int width = of(text);
        if (width <= columns) {
            return text + " ".repeat(columns - width);
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int point : text.codePoints().toArray()) {
            if (used + of(point) >= columns) {
                break;
            }
            cut.appendCodePoint(point);
            used += of(point);
        }
        return cut + CUT + " ".repeat(columns - used - 1);
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
