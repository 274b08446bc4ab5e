package io.lanjie.cli.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.matching.Explanation;
import io.lanjie.matching.Rejection;
import io.lanjie.matching.goods.GoodsReason;

/** An explanation as JSON. */
final class ExplanationJson {

    private ExplanationJson() {}

    static ObjectNode of(Listing listing, long line, Explanation explanation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("marketplace", listing.key().marketplace());
        json.put("listingId", listing.key().listingId());
        ObjectNode goods = json.putObject("goods");
        goods.put("inScope", explanation.goods().inScope());
        if (explanation.goods().kind() != null) {
            goods.put("kind", explanation.goods().kind().name());
        }
        ArrayNode reasons = goods.putArray("reasons");
        for (GoodsReason reason : explanation.goods().reasons()) {
            ObjectNode why = reasons.addObject().put("text", reason.rule().text());
            if (reason.field() != null) {
                why.put("field", reason.field().path()).put("matchedText", reason.written());
            }
        }
        ArrayNode found = json.putArray("found");
        explanation.findings().claims().forEach(claim -> add(claim, found.addObject()));
        ArrayNode states = json.putArray("states");
        explanation.findings().units().forEach(unit -> add(unit, states.addObject()));
        ArrayNode remarks = json.putArray("remarks");
        explanation
                .remarks()
                .forEach(remarked -> remarks.addObject()
                        .put("field", remarked.field())
                        .put("matchedText", remarked.written())
                        .put("remark", remarked.remark().name())
                        .put("text", remarked.remark().text()));
        ArrayNode rejected = json.putArray("rejected");
        explanation.rejections().forEach(rejection -> add(rejection, rejected.addObject()));
        return json.put("rulesVersion", explanation.rulesVersion()).put("line", line);
    }

    private static void add(Claim claim, ObjectNode json) {
        Match match = claim.match();
        json.put("key", claim.key().toString());
        json.put("strength", claim.strength().name());
        json.put("skuId", claim.skuId());
        json.put("matchKind", match.kind().name());
        json.put("field", match.field());
        json.put("matchedText", match.matchedText());
        json.put("start", match.start());
        json.put("end", match.end());
        json.put("normalised", match.normalised());
        json.put("rule", match.rule());
    }

    private static void add(StatedUnit unit, ObjectNode json) {
        json.put("skuId", unit.skuId());
        if (unit instanceof StatedUnit.Made made) {
            json.put("madeFrom", made.from().toString())
                    .put("madeUntil", made.until().toString());
        } else if (unit instanceof StatedUnit.Batch batch) {
            json.put("batch", batch.code());
        }
    }

    private static void add(Rejection rejection, ObjectNode json) {
        json.put("field", rejection.field());
        json.put("matchedText", rejection.written());
        json.put("start", rejection.start());
        json.put("end", rejection.end());
        json.put("reason", rejection.reason().name());
        json.put("text", rejection.reason().text());
    }
}
