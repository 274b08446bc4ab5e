package io.lanjie.matching.model;

import io.lanjie.matching.text.NormalisedText;

/**
 * A piece of a list of models, by its place in the normal text.
 *
 * @param from index of its first character
 * @param until index behind its last
 * @param cutOff whether dots follow that say it was cut off
 */
record Piece(int from, int until, boolean cutOff) {

    /** Shorter ones are words such as 5g, not models that stand for themselves. */
    static final int SHORTEST_MODEL = 3;

    private static final String WILD = "*?□△#";

    /** The piece without the punctuation around it. */
    static Piece trimmed(String text, int begin, int end) {
        int from = begin;
        while (from < end && !isPart(text.charAt(from))) {
            from++;
        }
        int until = end;
        while (until > from && !isPart(text.charAt(until - 1))) {
            until--;
        }
        boolean cutOff = from < until && text.startsWith("..", until);
        return new Piece(from, until, cutOff);
    }

    private static boolean isPart(char character) {
        return Character.isLetterOrDigit(character) || character == '+' || WILD.indexOf(character) >= 0;
    }

    /** Whether it may be a model or a part of one. */
    boolean isCode(NormalisedText text) {
        if (from >= until) {
            return false;
        }
        boolean speaks = false;
        for (int index = from; index < until; index++) {
            char character = text.charAt(index);
            speaks |= CanonicalCode.isDigit(character)
                    || CanonicalCode.isLatin(character)
                    || WILD.indexOf(character) >= 0;
        }
        String code = CanonicalCode.of(text, from, until);
        return speaks && (NoModel.isVariant(code) || !NoModel.is(code)) && !NoModel.isRatingsBySlash(text, from, until);
    }

    /** Whether it is digits and nothing else. */
    boolean isNumber(String text) {
        for (int index = from; index < until; index++) {
            if (!CanonicalCode.isDigit(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has both letters and digits, as models that stand for themselves have. */
    boolean looksLikeModel(String text) {
        return looksLikeModel(text, from, until);
    }

    static boolean looksLikeModel(String text, int from, int until) {
        boolean letter = false;
        boolean digit = false;
        int size = 0;
        for (int index = from; index < until; index++) {
            char character = text.charAt(index);
            letter |= CanonicalCode.isLatin(character);
            digit |= CanonicalCode.isDigit(character);
            size += Character.isLetterOrDigit(character) ? 1 : 0;
        }
        return letter && digit && size >= SHORTEST_MODEL;
    }
}
