package io.lanjie.matching.goods;

import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.text.NormalisedText;
import java.util.List;

/** What a category path says of the goods: its last step, or where that names none, the whole. */
final class CategoryScope {

    private static final String STEPS = ">»›→\\|";

    private CategoryScope() {}

    static TextJudgement of(FieldText category) {
        List<Word> words = GoodsWords.of(category);
        int lastStep = lastStep(category.text());
        int first = 0;
        while (first < words.size() && words.get(first).from() < lastStep) {
            first++;
        }
        for (int index = first; index < words.size(); index++) {
            if (words.get(index).kind() != null) {
                return TextScope.of(category, words.subList(first, words.size()));
            }
        }
        return TextScope.of(category, words);
    }

    private static int lastStep(NormalisedText path) {
        for (int index = path.length() - 1; index >= 0; index--) {
            if (STEPS.indexOf(path.charAt(index)) >= 0) {
                return index + 1;
            }
        }
        return 0;
    }
}
