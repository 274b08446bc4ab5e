package io.lanjie.matching.text;

import java.util.Arrays;

/**
 * A text in the form in which it is compared, that still knows where each of its characters stood in the text as
 * written. The form is Unicode NFKC in lower case without marks and invisible characters, with ASCII letters and digits
 * for all that look like them or mean them, and with HTML entities decoded; ideographs stay as they are. Normalising
 * it once more changes nothing.
 */
public final class NormalisedText {

    private static final int[] FORMS = CharacterForms.table();

    private final String source;
    private char[] characters;
    /** Where each character stood; null when each stands where it stood. */
    private int[] starts;

    private int[] ends;
    private int length;
    private int digits;

    private NormalisedText(String source) {
        this.source = source;
        this.characters = new char[source.length()];
    }

    /** Normalises character by character, so that offsets stay exact. Takes time linear in the text. */
    public static NormalisedText of(String source) {
        NormalisedText text = new NormalisedText(source);
        int end = source.length();
        source.getChars(0, end, text.characters, 0);
        int position = text.replaceSimple(end);
        if (position < end) {
            text.readRest(position, end);
        }
        return text;
    }

    /** Number of characters in normal form. */
    public int length() {
        return length;
    }

    /** A character in normal form. */
    public char charAt(int index) {
        return characters[index];
    }

    /** Number of digits, Chinese numerals among them: few are a reason not to look for numbers. */
    public int digits() {
        return digits;
    }

    /** The text as written that stands behind the normalised range. */
    public String written(int from, int until) {
        return source.substring(start(from), end(until - 1));
    }

    /** Offset, in the text as written, at which a character of the normal form begins. */
    public int start(int index) {
        return starts == null ? index : starts[index];
    }

    /** Offset, in the text as written, behind a character of the normal form. */
    public int end(int index) {
        return ends == null ? index + 1 : ends[index];
    }

    /** The character as written that stands behind a character of the normal form, or the first of several. */
    public int codePointWritten(int index) {
        return source.codePointAt(start(index));
    }

    /** The normal form of a range. */
    public String normal(int from, int until) {
        return new String(characters, from, until - from);
    }

    /** Most texts have one character for each: replaces them in place, up to the first that takes more. */
    private int replaceSimple(int end) {
        char[] text = characters;
        int[] forms = FORMS;
        int count = 0;
        int position = 0;
        while (position < end) {
            int form = forms[text[position]];
            if (form == CharacterForms.SPECIAL) {
                break;
            }
            text[position] = (char) form;
            position++;
            count += form >> Character.SIZE;
        }
        digits = count;
        length = position;
        return position;
    }

    private void readRest(int from, int end) {
        starts = new int[characters.length];
        ends = new int[characters.length];
        for (int index = 0; index < from; index++) {
            starts[index] = index;
            ends[index] = index + 1;
        }
        int position = from;
        while (position < end) {
            int codePoint = source.codePointAt(position);
            int next = position + Character.charCount(codePoint);
            int form = codePoint <= Character.MAX_VALUE ? FORMS[codePoint] : CharacterForms.SPECIAL;
            if (codePoint == '&') {
                append('&', position, next);
            } else if (form == CharacterForms.SPECIAL) {
                append(codePoint, position, next);
            } else {
                appendOrDecode((char) form, position, next);
            }
            position = next;
        }
    }

    private void append(int codePoint, int start, int end) {
        String form = form(codePoint);
        if (form.length() == 1) {
            appendOrDecode(form.charAt(0), start, end);
            return;
        }
        for (int index = 0; index < form.length(); index++) {
            append(form.charAt(index), start, end);
        }
    }

    private static String form(int codePoint) {
        if (codePoint <= Character.MAX_VALUE && FORMS[codePoint] != CharacterForms.SPECIAL) {
            return String.valueOf((char) FORMS[codePoint]);
        }
        String form = CharacterForms.special(codePoint);
        return form == null ? Character.toString(codePoint) : form;
    }

    /**
     * Replaces an entity that a semicolon completes. What was read so far is in normal form, so an entity that is
     * itself written with entities or full-width characters is one as well, and none is left. A loop, as a seller may
     * write any number of them within each other.
     */
    private void appendOrDecode(char form, int start, int end) {
        char next = form;
        int begin = start;
        while (next == ';') {
            int ampersand = ampersand();
            int codePoint = ampersand < 0 ? HtmlEntities.NONE : HtmlEntities.decode(characters, ampersand + 1, length);
            if (codePoint == HtmlEntities.NONE) {
                break;
            }
            begin = starts[ampersand];
            cut(ampersand);
            String decoded = form(codePoint);
            if (decoded.length() != 1) {
                for (int index = 0; index < decoded.length(); index++) {
                    append(decoded.charAt(index), begin, end);
                }
                return;
            }
            next = decoded.charAt(0);
        }
        append(next, begin, end);
    }

    /** Where the entity may begin that ends here, or -1. */
    private int ampersand() {
        int lowest = Math.max(0, length - HtmlEntities.LONGEST);
        for (int index = length - 1; index >= lowest; index--) {
            if (characters[index] == '&') {
                return index;
            }
        }
        return -1;
    }

    private void cut(int until) {
        while (length > until) {
            length--;
            if (CharacterKind.isDigit(characters[length])) {
                digits--;
            }
        }
    }

    private void append(char form, int start, int end) {
        if (length == characters.length) {
            int size = length * 2 + 16;
            characters = Arrays.copyOf(characters, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }
        characters[length] = form;
        starts[length] = start;
        ends[length] = end;
        length++;
        if (CharacterKind.isDigit(form)) {
            digits++;
        }
    }
}
