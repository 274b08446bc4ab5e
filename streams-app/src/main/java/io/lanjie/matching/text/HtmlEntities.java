package io.lanjie.matching.text;

import java.util.Map;

/** Characters written as HTML writes them, such as {@code &#50;}, {@code &#x32;} and {@code &nbsp;}, in lower case. */
final class HtmlEntities {

    /** Length of the longest that is understood, from the ampersand up to before the semicolon. */
    static final int LONGEST = 12;

    /** No character. */
    static final int NONE = -1;

    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("nbsp", (int) ' '),
            Map.entry("ensp", (int) ' '),
            Map.entry("emsp", (int) ' '),
            Map.entry("thinsp", (int) ' '),
            Map.entry("zwj", 0x200D),
            Map.entry("zwnj", 0x200C),
            Map.entry("lrm", 0x200E),
            Map.entry("rlm", 0x200F),
            Map.entry("shy", 0xAD),
            Map.entry("ndash", (int) '-'),
            Map.entry("mdash", (int) '-'),
            Map.entry("minus", (int) '-'),
            Map.entry("hyphen", (int) '-'),
            Map.entry("middot", 0xB7),
            Map.entry("bull", 0x2022),
            Map.entry("hellip", 0x2026),
            Map.entry("times", 0xD7),
            Map.entry("deg", 0xB0),
            Map.entry("copy", 0xA9),
            Map.entry("reg", 0xAE),
            Map.entry("trade", 0x2122),
            Map.entry("yen", 0xA5),
            Map.entry("laquo", 0xAB),
            Map.entry("raquo", 0xBB),
            Map.entry("lsquo", 0x2018),
            Map.entry("rsquo", 0x2019),
            Map.entry("ldquo", 0x201C),
            Map.entry("rdquo", 0x201D),
            Map.entry("lpar", (int) '('),
            Map.entry("rpar", (int) ')'),
            Map.entry("lowbar", (int) '_'),
            Map.entry("sol", (int) '/'),
            Map.entry("ast", (int) '*'),
            Map.entry("period", (int) '.'),
            Map.entry("comma", (int) ','),
            Map.entry("colon", (int) ':'),
            Map.entry("semi", (int) ';'),
            Map.entry("num", (int) '#'),
            Map.entry("plus", (int) '+'),
            Map.entry("newline", (int) '\n'),
            Map.entry("tab", (int) '\t'));

    private HtmlEntities() {}

    /** The character that is written between an ampersand and a semicolon, or {@link #NONE}. */
    static int decode(char[] text, int from, int until) {
        if (until - from < 2) {
            return NONE;
        }
        if (text[from] != '#') {
            return NAMED.getOrDefault(new String(text, from, until - from), NONE);
        }
        boolean isHexadecimal = text[from + 1] == 'x';
        int radix = isHexadecimal ? 16 : 10;
        int start = isHexadecimal ? from + 2 : from + 1;
        int codePoint = 0;
        for (int index = start; index < until; index++) {
            int digit = text[index] < 0x80 ? Character.digit(text[index], radix) : NONE;
            if (digit < 0) {
                return NONE;
            }
            codePoint = codePoint * radix + digit;
            if (codePoint > Character.MAX_CODE_POINT) {
                return NONE;
            }
        }
        boolean isHalf = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return start == until || isHalf ? NONE : codePoint;
    }
}
