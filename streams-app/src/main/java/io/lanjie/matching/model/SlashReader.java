package io.lanjie.matching.model;

import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.List;

/**
 * What a slash within a model may mean: it separates two models (A1642/A1647), shortens the second one
 * (PAC20-272/392), or belongs to the model (KFR-72LW/07EDS83).
 */
final class SlashReader {

    /** Is told of readings. */
    interface Readings {

        /**
         * One reading.
         *
         * @param from index of its first character in the normal text
         * @param until index behind its last
         * @param key the model where it is not the text between
         */
        void take(int from, int until, String key);
    }

    /** Is told of models that stand on both sides of slashes. */
    interface Parts {

        /** One of them, by its place. */
        void take(int from, int until);
    }

    private record Part(int from, int until) {}

    private SlashReader() {}

    /** Gives the readings besides that of the whole piece as one model. */
    static void read(String text, Piece piece, Readings readings) {
        List<Part> parts = parts(text, piece.from(), piece.until());
        if (parts.size() < 2) {
            return;
        }
        if (parts.stream().allMatch(part -> standsForItself(text, part))) {
            parts.forEach(part -> readings.take(part.from(), part.until(), null));
            return;
        }
        Part first = parts.get(0);
        if (!Piece.looksLikeModel(text, first.from(), first.until())) {
            return;
        }
        List<Part> rest = parts.subList(1, parts.size());
        if (rest.stream().allMatch(part -> isWords(text, part))) {
            readings.take(first.from(), first.until(), null);
        } else if (rest.stream().allMatch(part -> tail(text, first, part) >= 0)) {
            readings.take(first.from(), first.until(), null);
            for (Part part : rest) {
                String head = text.substring(first.from(), tail(text, first, part));
                readings.take(part.from(), part.until(), head + text.substring(part.from(), part.until()));
            }
        }
    }

    /** Gives the codes of a title between which slashes stand, where each of them may be a model. */
    static void read(NormalisedText text, int begin, int end, Parts models) {
        int slashes = 0;
        for (int index = begin; index < end; index++) {
            slashes += text.charAt(index) == '/' ? 1 : 0;
        }
        if (slashes == 0) {
            return;
        }
        char[] code = new char[end - begin];
        for (int index = begin; index < end; index++) {
            code[index - begin] = text.charAt(index);
        }
        String written = new String(code);
        List<Part> parts = parts(written, 0, written.length());
        if (parts.stream().allMatch(part -> standsForItself(written, part))) {
            parts.forEach(part -> models.take(begin + part.from(), begin + part.until()));
        }
    }

    private static List<Part> parts(String text, int begin, int end) {
        List<Part> parts = new ArrayList<>();
        int from = begin;
        for (int index = begin; index <= end; index++) {
            if (index == end || text.charAt(index) == '/') {
                if (index > from) {
                    parts.add(new Part(from, index));
                }
                from = index + 1;
            }
        }
        return parts;
    }

    private static boolean standsForItself(String text, Part part) {
        return CanonicalCode.isLatin(text.charAt(part.from()))
                && part.until() - part.from() > Piece.SHORTEST_MODEL
                && Piece.looksLikeModel(text, part.from(), part.until());
    }

    private static boolean isWords(String text, Part part) {
        for (int index = part.from(); index < part.until(); index++) {
            if (!ModelListReader.isWord(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** Where in the first model the tail begins that the part replaces, or -1 where none is of equal shape. */
    private static int tail(String text, Part first, Part part) {
        int length = part.until() - part.from();
        int begin = first.until() - length;
        if (length < 2 || begin <= first.from() || !isBoundary(text, begin)) {
            return -1;
        }
        for (int index = 0; index < length; index++) {
            if (shape(text.charAt(begin + index)) != shape(text.charAt(part.from() + index))) {
                return -1;
            }
        }
        return begin;
    }

    /** Behind a dash, or where the digits begin. */
    private static boolean isBoundary(String text, int index) {
        char before = text.charAt(index - 1);
        return before == '-'
                || before == '_'
                || (CanonicalCode.isLatin(before) && CanonicalCode.isDigit(text.charAt(index)));
    }

    private static int shape(char character) {
        if (CanonicalCode.isDigit(character)) {
            return 0;
        }
        return CanonicalCode.isLatin(character) ? 1 : 2 + character;
    }
}
