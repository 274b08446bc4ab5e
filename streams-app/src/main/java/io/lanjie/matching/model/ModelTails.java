package io.lanjie.matching.model;

import io.lanjie.matching.dictionary.Brand;
import io.lanjie.matching.dictionary.ModelPattern;

/** What may stand around a certified model and leaves it the same: a colour or region behind, the brand in front. */
final class ModelTails {

    private static final int SHORTEST_NAME = 3;

    private ModelTails() {}

    /** The model without a tail that the brand's dictionary names, or null where there is none. */
    static String without(String key, Brand brand) {
        for (String tail : brand.modelTails()) {
            String code = CanonicalCode.of(tail);
            int length = key.length() - code.length();
            if (!code.isEmpty() && length >= Piece.SHORTEST_MODEL && key.endsWith(code)) {
                String bare = key.substring(0, length);
                if (isModel(bare, brand)) {
                    return bare;
                }
            }
        }
        return null;
    }

    /** The model without the brand's name glued in front of it, or null where it does not begin with that. */
    static String withoutName(String key, Brand brand) {
        int letters = 0;
        while (letters < key.length() && CanonicalCode.isLatin(key.charAt(letters))) {
            letters++;
        }
        if (letters < SHORTEST_NAME) {
            return null;
        }
        for (String name : brand.names()) {
            if (name.length() >= SHORTEST_NAME && key.regionMatches(true, 0, name, 0, name.length())) {
                String bare = key.substring(name.length());
                return ModelKey.canonical(bare) != null && Piece.looksLikeModel(bare, 0, bare.length()) ? bare : null;
            }
        }
        return null;
    }

    /** Digits at the end are a tail only where what is left still is a model of the brand. */
    private static boolean isModel(String bare, Brand brand) {
        if (brand.modelPatterns().isEmpty()) {
            return Piece.looksLikeModel(bare, 0, bare.length());
        }
        for (ModelPattern pattern : brand.modelPatterns()) {
            if (pattern.matches(bare)) {
                return true;
            }
        }
        return false;
    }
}
