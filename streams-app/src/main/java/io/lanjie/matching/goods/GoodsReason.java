package io.lanjie.matching.goods;

import io.lanjie.matching.reading.FieldText;

/**
 * Why goods are in scope or not, with the word that decided.
 *
 * @param rule why
 * @param field the text; null where none names any goods
 * @param from index of the word's first character in the normalised text
 * @param until index behind its last
 */
public record GoodsReason(GoodsRule rule, FieldText field, int from, int until) {

    /** The word as written. */
    public String written() {
        return field == null || until <= from ? "" : field.text().written(from, until);
    }
}
