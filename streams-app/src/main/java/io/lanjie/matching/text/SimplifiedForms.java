package io.lanjie.matching.text;

import com.ibm.icu.text.Transliterator;
import java.util.List;

/**
 * Traditional ideographs as simplified ones, after Unicode's own table (CLDR, Hant-Hans): sellers from Hong Kong and
 * Taiwan write 羅馬仕 行動電源, and so does who wants to be overlooked.
 */
final class SimplifiedForms {

    private static final int FIRST = 0x3400;
    private static final int END = 0xA000;

    private final char[] forms = new char[END - FIRST];

    SimplifiedForms() {
        // All in one go, each on a line of its own: a call for each of them takes a hundred times as long.
        StringBuilder lines = new StringBuilder();
        for (int character = FIRST; character < END; character++) {
            lines.append((char) character).append('\n');
        }
        List<String> simplified = Transliterator.getInstance("Traditional-Simplified")
                .transliterate(lines.toString())
                .lines()
                .toList();
        for (int character = FIRST; character < END; character++) {
            String form = simplified.get(character - FIRST);
            forms[character - FIRST] = form.length() == 1 ? form.charAt(0) : (char) character;
        }
        for (int character = FIRST; character < END; character++) {
            // A few stand for each other (苎 and 苧): those mean themselves.
            int form = of(character);
            if (of(form) != form) {
                forms[character - FIRST] = (char) character;
            }
        }
    }

    /** The simplified form; of every other character itself. */
    int of(int codePoint) {
        return codePoint >= FIRST && codePoint < END ? forms[codePoint - FIRST] : codePoint;
    }
}
