package io.lanjie.matching;

import io.lanjie.matching.goods.GoodsJudgement;
import java.util.List;

/**
 * What matching makes of a listing, and why.
 *
 * @param findings what it carries, the same as the application finds
 * @param goods what its goods are
 * @param rejections what looks like a match and is none
 * @param rulesVersion version of rules and dictionaries
 */
public record Explanation(Findings findings, GoodsJudgement goods, List<Rejection> rejections, String rulesVersion) {

    /** Copies the list. */
    public Explanation {
        rejections = List.copyOf(rejections);
    }
}
