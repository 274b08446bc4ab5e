package io.lanjie.matching.dictionary;

/**
 * How models of a brand look: {@code #} is a digit, {@code @} a Latin letter, {@code ~} at the end up to eight further
 * letters and digits; {@code ?} behind a character makes it optional. Everything else stands for itself. Written and
 * compared in canonical form: capitals and digits without separators.
 *
 * @param text the pattern, for example {@code P@@##@?###}
 */
public record ModelPattern(String text) {

    private static final int LONGEST_TAIL = 8;

    /** Refuses what is no pattern. */
    public ModelPattern {
        boolean bare = true;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean letter = (character >= 'A' && character <= 'Z') || character == '@';
            boolean digit = (character >= '0' && character <= '9') || character == '#';
            boolean optional = character == '?' && index > 0 && text.charAt(index - 1) != '?';
            boolean tail = character == '~' && index > 0 && index == text.length() - 1;
            if (!letter && !digit && !optional && !tail) {
                throw new IllegalArgumentException("must be of A-Z 0-9 # @, each with ? behind where it may lack,"
                        + " and ~ at the end, not '" + text + "'");
            }
            bare &= !digit;
        }
        if (bare) {
            // Letters alone would take every word for a model.
            throw new IllegalArgumentException("must have a digit or #, not '" + text + "'");
        }
    }

    /** Whether a canonical model looks like this. */
    public boolean matches(CharSequence canonical) {
        return matches(canonical, 0, 0);
    }

    private boolean matches(CharSequence model, int at, int from) {
        if (from == text.length()) {
            return at == model.length();
        }
        char wanted = text.charAt(from);
        if (wanted == '~') {
            return isTail(model, at);
        }
        boolean optional = from + 1 < text.length() && text.charAt(from + 1) == '?';
        int next = optional ? from + 2 : from + 1;
        return (at < model.length() && isOf(wanted, model.charAt(at)) && matches(model, at + 1, next))
                || (optional && matches(model, at, next));
    }

    private static boolean isTail(CharSequence model, int from) {
        if (model.length() - from > LONGEST_TAIL) {
            return false;
        }
        for (int index = from; index < model.length(); index++) {
            if (!isOf('@', model.charAt(index)) && !isOf('#', model.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(char wanted, char character) {
        return switch (wanted) {
            case '#' -> character >= '0' && character <= '9';
            case '@' -> character >= 'A' && character <= 'Z';
            default -> character == wanted;
        };
    }
}
