package io.lanjie.matching;

import io.lanjie.matching.goods.GoodsJudgement;
import java.util.List;

/**
 * What matching makes of a listing, and why.
 *
 * @param findings what it carries, the same as the application finds
 * @param goods what its goods are
 * @param remarks what is remarkable about what it carries
 * @param rejections what looks like a match and is none
 * @param rulesVersion version of rules and dictionaries
 */
public record Explanation(
        Findings findings,
        GoodsJudgement goods,
        List<Remarked> remarks,
        List<Rejection> rejections,
        String rulesVersion) {

    /** Copies the lists. */
    public Explanation {
        remarks = List.copyOf(remarks);
        rejections = List.copyOf(rejections);
    }
}
