package io.lanjie.domain.standing;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Texts in their order, each once. Most are already: every standing that is read back makes such lists again. */
final class SortedTexts {

    private SortedTexts() {}

    static List<String> of(Collection<String> texts) {
        return texts instanceof List<String> list && isSorted(list)
                ? List.copyOf(list)
                : List.copyOf(new TreeSet<>(texts));
    }

    private static boolean isSorted(List<String> texts) {
        for (int index = 1; index < texts.size(); index++) {
            if (texts.get(index - 1).compareTo(texts.get(index)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
