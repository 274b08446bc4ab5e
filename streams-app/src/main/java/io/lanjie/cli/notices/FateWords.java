package io.lanjie.cli.notices;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.domain.notice.NoticeFate;
import io.lanjie.json.ChinaTime;

/** How people and programs are told what has become of a notice on an entry. */
public final class FateWords {

    private FateWords() {}

    /** Returns one of a closed set of words. */
    public static String category(NoticeFate fate) {
        if (fate instanceof NoticeFate.InForce) {
            return "inForce";
        }
        if (fate instanceof NoticeFate.Waiting) {
            return "waiting";
        }
        if (fate instanceof NoticeFate.Superseded) {
            return "superseded";
        }
        if (fate instanceof NoticeFate.Replaced replaced) {
            return replaced.undone() ? "undone" : "replaced";
        }
        if (fate instanceof NoticeFate.EntryLeft left) {
            return left.undone() ? "undone" : "entryWithdrawn";
        }
        return "refused";
    }

    /** Returns it in words. */
    public static String text(NoticeFate fate) {
        if (fate instanceof NoticeFate.InForce inForce) {
            return "in force: " + NoticeWords.state(inForce.notice()) + " since " + NoticeWords.from(inForce.notice());
        }
        if (fate instanceof NoticeFate.Waiting waiting) {
            return "waits: " + NoticeWords.state(waiting.notice()) + " from " + NoticeWords.from(waiting.notice());
        }
        if (fate instanceof NoticeFate.Superseded superseded) {
            return "superseded by " + NoticeWords.stateAndId(superseded.by());
        }
        if (fate instanceof NoticeFate.Replaced replaced) {
            return (replaced.undone() ? "undone, back to " : "replaced by ") + NoticeWords.stateAndId(replaced.by());
        }
        if (fate instanceof NoticeFate.EntryLeft left) {
            return (left.undone() ? "undone, the entry left the watch " : "the entry was withdrawn ")
                    + ChinaTime.format(left.at());
        }
        NoticeFate.Refused refused = (NoticeFate.Refused) fate;
        return "refused as " + refused.refusal().reason() + ": "
                + refused.refusal().text();
    }

    /** Writes it into an object. */
    public static void write(NoticeFate fate, ObjectNode json) {
        json.put("state", category(fate));
        if (fate instanceof NoticeFate.Waiting waiting) {
            json.put("until", NoticeWords.from(waiting.notice()));
        } else if (fate instanceof NoticeFate.InForce inForce) {
            json.put("since", NoticeWords.from(inForce.notice()));
        } else if (fate instanceof NoticeFate.Superseded superseded && superseded.by() != null) {
            json.put("by", superseded.by().publication().id());
        } else if (fate instanceof NoticeFate.Replaced replaced) {
            json.put("by", replaced.by().publication().id());
        } else if (fate instanceof NoticeFate.EntryLeft left) {
            json.put("at", ChinaTime.format(left.at()));
        } else if (fate instanceof NoticeFate.Refused refused) {
            json.put("reasonCode", refused.refusal().reason().name());
            json.put("text", refused.refusal().text());
        }
    }
}
