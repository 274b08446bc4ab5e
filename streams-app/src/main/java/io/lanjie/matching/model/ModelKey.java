package io.lanjie.matching.model;

import io.lanjie.matching.text.NormalisedText;

/**
 * The form in which models are compared: separators, case and look-alike letters say nothing. A plus at the end is part
 * of the model: 6 and 6+ are two goods.
 */
public final class ModelKey {

    /** A longer text is a sentence, not a model. */
    private static final int LONGEST = 64;

    private ModelKey() {}

    /** The canonical form, or null where the text names no model. Takes time linear in the text. */
    public static String canonical(String model) {
        if (model == null) {
            return null;
        }
        NormalisedText text = NormalisedText.of(model);
        return canonical(text, 0, text.length());
    }

    /** The canonical form of a part of a text, or null where it names no model. */
    public static String canonical(NormalisedText text, int from, int until) {
        String code = CanonicalCode.of(text, from, until);
        if (code.length() < 2 || code.length() > LONGEST || !namesModel(code)) {
            return null;
        }
        return endsWithPlus(text, from, until) ? code + "+" : code;
    }

    private static boolean endsWithPlus(NormalisedText text, int from, int until) {
        for (int index = until - 1; index >= from; index--) {
            char character = text.charAt(index);
            if (character == '+') {
                return true;
            }
            if (Character.isLetterOrDigit(character)) {
                return false;
            }
        }
        return false;
    }

    private static boolean namesModel(String code) {
        boolean speaks = false;
        for (int index = 0; index < code.length() && !speaks; index++) {
            speaks = CanonicalCode.isDigit(code.charAt(index)) || CanonicalCode.isLatin(code.charAt(index));
        }
        return speaks && !NoModel.is(code);
    }
}
