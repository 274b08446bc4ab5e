package io.lanjie.matching.goods;

import io.lanjie.matching.dictionary.GoodsKind;

/** What one text says of the goods, and the word that decided; null words where none did. */
record TextJudgement(Verdict verdict, GoodsRule rule, Word word) {

    static final TextJudgement SILENT = new TextJudgement(Verdict.SILENT, GoodsRule.NOTHING, null);

    GoodsKind kind() {
        return word == null ? null : word.kind();
    }
}
