package io.lanjie.matching.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the form in which it is compared (Unicode NFKC, decimal digits of every script as ASCII, lower case, format
 * characters dropped) that still knows where each of its characters stood in the text as written.
 */
public final class NormalisedText {

    private final String source;
    private char[] characters;
    private int[] starts;
    private int[] ends;
    private int length;

    private NormalisedText(String source) {
        this.source = source;
        this.characters = new char[source.length() + 16];
        this.starts = new int[characters.length];
        this.ends = new int[characters.length];
    }

    /** Normalises character by character, so that offsets stay exact. Takes time linear in the text. */
    public static NormalisedText of(String source) {
        NormalisedText text = new NormalisedText(source);
        int position = 0;
        while (position < source.length()) {
            int codePoint = source.codePointAt(position);
            int next = position + Character.charCount(codePoint);
            text.append(codePoint, position, next);
            position = next;
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

    /** The text as written that stands behind the normalised range. */
    public String written(int from, int until) {
        return source.substring(starts[from], ends[until - 1]);
    }

    /** Offset, in the text as written, at which a character of the normal form begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Offset, in the text as written, behind a character of the normal form. */
    public int end(int index) {
        return ends[index];
    }

    private void append(int codePoint, int start, int end) {
        if (codePoint < 0x80) {
            append((char) Character.toLowerCase(codePoint), start, end);
            return;
        }
        if (Character.getType(codePoint) == Character.FORMAT) {
            return; // zero-width and bidirectional characters: invisible, so never part of what a buyer reads
        }
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            append((char) ('0' + digit), start, end);
            return;
        }
        String normal = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        for (int index = 0; index < normal.length(); index++) {
            append(Character.toLowerCase(normal.charAt(index)), start, end);
        }
    }

    private void append(char character, int start, int end) {
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        characters[length] = character;
        starts[length] = start;
        ends[length] = end;
        length++;
    }
}
