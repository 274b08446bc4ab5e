package io.lanjie.cli.explain;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.Explanation;
import io.lanjie.matching.Rejection;
import io.lanjie.matching.Remarked;
import io.lanjie.matching.goods.GoodsJudgement;
import io.lanjie.matching.goods.GoodsReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An explanation for people who are not programmers. */
final class ExplanationText {

    private ExplanationText() {}

    static List<String> lines(Listing listing, long line, Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(listing.key() + "  (line " + line + ", rules " + explanation.rulesVersion() + ")");
        lines.add("  title     " + listing.title());
        goods(explanation.goods(), lines);
        for (Claim claim : explanation.findings().claims()) {
            found(claim, lines);
        }
        if (explanation.findings().claims().isEmpty()) {
            lines.add("  found     nothing");
        }
        for (StatedUnit unit : explanation.findings().units()) {
            lines.add("  states    " + unit(unit) + ofSku(unit.skuId()));
        }
        for (Remarked remarked : explanation.remarks()) {
            lines.add("  remark    " + quoted(remarked.written()) + " in " + remarked.field() + ": "
                    + remarked.remark().text());
        }
        for (Rejection rejection : explanation.rejections()) {
            lines.add("  rejected  " + quoted(rejection.written()) + ": "
                    + rejection.reason().text());
            lines.add("            in " + place(rejection.field(), rejection.start(), rejection.end()));
        }
        lines.add("");
        return lines;
    }

    private static void goods(GoodsJudgement goods, List<String> lines) {
        lines.add("  goods     " + (goods.inScope() ? "in scope" : "not in scope")
                + (goods.kind() == null ? "" : ": " + words(goods.kind().name())));
        for (GoodsReason reason : goods.reasons()) {
            String where = reason.field() == null
                    ? ""
                    : ": " + quoted(reason.written()) + " in " + reason.field().path();
            lines.add("            " + reason.rule().text() + where);
        }
    }

    private static void found(Claim claim, List<String> lines) {
        Match match = claim.match();
        lines.add("  found     " + key(claim.key()) + (claim.strength() == Strength.WEAK ? ", weak" : "")
                + ofSku(claim.skuId()));
        lines.add("            " + quoted(match.matchedText()) + " in "
                + place(match.field(), match.start(), match.end()) + ", as "
                + words(match.kind().name()) + ", rule " + match.rule());
    }

    private static String key(MatchKey key) {
        return switch (key.kind()) {
            case CERTIFICATE -> "certificate number " + key.value();
            case MODEL -> "model " + key.model() + " of " + key.owner();
            case GTIN -> "trade item number " + key.value();
            case OWNER -> "product name of " + key.owner();
            case MARK -> "marks on offer, " + key.value();
        };
    }

    private static String unit(StatedUnit unit) {
        if (unit instanceof StatedUnit.Made made) {
            return made.from().equals(made.until())
                    ? "made on " + made.from()
                    : "made from " + made.from() + " to " + made.until();
        }
        return "batch " + ((StatedUnit.Batch) unit).code();
    }

    private static String ofSku(String skuId) {
        return skuId.isEmpty() ? "" : ", of SKU " + skuId;
    }

    private static String place(String field, int start, int end) {
        return start == Match.NOWHERE ? field : field + ", characters " + (start + 1) + " to " + end;
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String quoted(String text) {
        return "\u201c" + text.replace('\n', ' ') + "\u201d";
    }
}
