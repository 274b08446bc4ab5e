package io.lanjie.matching.model;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which models are compared: separators and case say nothing. */
public final class ModelKey {

    private ModelKey() {}

    /** The canonical form, or null where the text names no model. */
    public static String canonical(String model) {
        if (model == null) {
            return null;
        }
        String normal = Normalizer.normalize(model, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(normal.length());
        normal.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.isEmpty() ? null : key.toString();
    }
}
