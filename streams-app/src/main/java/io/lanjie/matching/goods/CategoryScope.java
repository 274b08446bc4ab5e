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
        List<Word> last = words.stream().filter(word -> word.from() >= lastStep).toList();
        return TextScope.of(category, last.stream().anyMatch(word -> word.kind() != null) ? last : words);
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
