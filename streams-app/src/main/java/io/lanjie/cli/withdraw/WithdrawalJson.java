package io.lanjie.cli.withdraw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.cli.notices.FateWords;
import io.lanjie.cli.notices.NoticeWords;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.Undoing;
import io.lanjie.json.RecordJson;
import io.lanjie.pipeline.decision.StandingForecast.Effect;

/** What withdrawing a notice will do or has done, for programs. */
final class WithdrawalJson {

    private WithdrawalJson() {}

    static ObjectNode of(WithdrawalPlan plan, long published) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("notice", plan.name().id());
        json.put("issuer", plan.name().issuer());
        json.put("records", plan.records());
        json.put("published", published);
        json.put("toUndo", plan.toPublish().size());
        json.put("nothingToUndo", plan.untouched().size());
        json.put("obstructed", plan.obstructed().size());
        json.put("unreadable", plan.unreadable().size());
        ListingEffects effects = plan.effects();
        ObjectNode listings = json.putObject("listings");
        listings.put("blocked", effects.blocked());
        listings.put("released", effects.of(Effect.RELEASED));
        listings.put("amended", effects.of(Effect.AMENDED));
        listings.put("unchanged", effects.of(Effect.UNCHANGED));
        listings.put("heldByOthers", effects.heldByOthers());
        listings.put("toReviewer", effects.toReviewer());
        listings.put("underReview", effects.underReview());
        ArrayNode entries = json.putArray("entries");
        plan.undoings().forEach(undoing -> entries.add(entry(undoing)));
        return json;
    }

    private static ObjectNode entry(Undoing undoing) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", undoing.entry().kind().name());
        json.put("reference", undoing.entry().reference());
        FateWords.write(undoing.fate(), json);
        json.set("now", notice(undoing.now()));
        json.set("then", notice(undoing.then()));
        ArrayNode records = json.putArray("records");
        undoing.records()
                .forEach(step -> records.add(
                        step instanceof Undoing.Step.Republish republish
                                ? RecordJson.write(NoticeRecords.of(republish.notice()))
                                : JsonNodeFactory.instance.nullNode()));
        ArrayNode keptOut = json.putArray("refusedBecauseOfIt");
        undoing.keptOut().forEach(notice -> keptOut.add(notice.publication().id()));
        if (undoing.obstacle() != null) {
            json.put("obstacle", undoing.obstacle());
        }
        return json;
    }

    private static JsonNode notice(Notice notice) {
        if (notice == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("status", NoticeWords.state(notice))
                .put("notice", notice.publication().id())
                .put("effectiveFrom", NoticeWords.from(notice));
    }
}
