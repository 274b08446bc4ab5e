package io.lanjie.config;

import io.lanjie.matching.text.NormalisedText;

/** The form in which words of dictionaries are one and the same: letters and digits in normal form. */
final class Spelling {

    private Spelling() {}

    static String of(String word) {
        NormalisedText normal = NormalisedText.of(word);
        StringBuilder spelling = new StringBuilder(normal.length());
        for (int index = 0; index < normal.length(); index++) {
            if (Character.isLetterOrDigit(normal.charAt(index))) {
                spelling.append(normal.charAt(index));
            }
        }
        return spelling.toString();
    }
}
