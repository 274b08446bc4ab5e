package io.lanjie.matching.model;

import io.lanjie.matching.term.Hit;
import io.lanjie.matching.text.NormalisedText;
import java.util.Arrays;
import java.util.List;

/**
 * Models as certificates, recalls and model fields list them: any separator, ratings glued on, other products in
 * brackets, wildcards, references to an attachment (CNCA template 203010, field of models and specifications). Where a
 * text can be read in two ways, as {@code /} can, both readings are models.
 *
 * @param models the models written out
 * @param wildcards models with places for any of several characters
 * @param incomplete whether the text says that there are more: an attachment, a list that was cut off
 */
public record ModelList(List<Named> models, List<ModelWildcard> wildcards, boolean incomplete) {

    private static final ModelList NONE = new ModelList(List.of(), List.of(), false);
    private static final char SEPARATOR = ';';
    private static final int LONGEST_PLAIN = 40;

    /**
     * A model.
     *
     * @param key canonical form
     * @param from index of its first character in the normalised text
     * @param until index behind its last
     */
    public record Named(String key, int from, int until) {}

    /** Copies the lists. */
    public ModelList {
        models = List.copyOf(models);
        wildcards = List.copyOf(wildcards);
    }

    /** Reads a text. Takes time linear in it. */
    public static ModelList of(NormalisedText text) {
        return of(text, List.of());
    }

    /**
     * Reads a text in which words stand that are no part of a model, such as the brand.
     *
     * @param text the text
     * @param words those words
     */
    public static ModelList of(NormalisedText text, List<Hit> words) {
        if (words.isEmpty() && isPlain(text)) {
            String key = ModelKey.canonical(text, 0, text.length());
            return key == null ? NONE : new ModelList(List.of(new Named(key, 0, text.length())), List.of(), false);
        }
        char[] normal = new char[text.length()];
        for (int index = 0; index < normal.length; index++) {
            normal[index] = text.charAt(index);
        }
        words.forEach(word -> Arrays.fill(normal, word.from(), word.until(), SEPARATOR));
        return new ModelListReader(text, new String(normal)).read();
    }

    /** Most model fields hold one code that can be read in one way. */
    private static boolean isPlain(NormalisedText text) {
        char before = 'x';
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean code = CanonicalCode.isLatin(character) || CanonicalCode.isDigit(character);
            if ((!code && character != '-') || (character == 'x' && before == 'x')) {
                return false;
            }
            before = character;
        }
        return text.length() <= LONGEST_PLAIN;
    }

    /** Reads a text. */
    public static ModelList of(String text) {
        return of(NormalisedText.of(text));
    }
}
