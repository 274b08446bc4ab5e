package io.lanjie.matching.goods;

import io.lanjie.matching.dictionary.GoodsKind;
import java.util.List;

/**
 * What the goods of a listing are.
 *
 * @param inScope whether they are a power bank, cell or pack
 * @param kind what they are; null where nothing says so
 * @param reasons why, the one that decided first
 */
public record GoodsJudgement(boolean inScope, GoodsKind kind, List<GoodsReason> reasons) {

    /** Copies the list. */
    public GoodsJudgement {
        reasons = List.copyOf(reasons);
    }
}
