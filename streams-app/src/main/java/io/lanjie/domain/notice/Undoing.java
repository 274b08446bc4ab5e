package io.lanjie.domain.notice;

import java.util.List;
import java.util.Objects;

/**
 * What undoes a notice on one of the entries it is about.
 *
 * @param entry the entry
 * @param fate what has become of the notice there
 * @param now the notice in force now, or null
 * @param then the notice in force afterwards, or null
 * @param records what has to be published, in this order; empty when nothing is to be undone
 * @param keptOut notices that were refused only because of the notice; they stay out unless they are published again
 * @param obstacle why it cannot be undone in this way; null where it can
 */
public record Undoing(
        EntryId entry,
        NoticeFate fate,
        Notice now,
        Notice then,
        List<Step> records,
        List<Notice> keptOut,
        String obstacle) {

    /** Copies the lists and refuses missing required parts. */
    public Undoing {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(fate, "fate");
        records = List.copyOf(records);
        keptOut = List.copyOf(keptOut);
    }

    /** A record to publish. */
    public sealed interface Step {

        /** A notice that counted before, in the words it had. */
        record Republish(Notice notice) implements Step {}

        /** A null: nothing counted before. */
        record Leave() implements Step {}
    }

    /** Whether the entry leaves the watch, so that the notice could come again. */
    public boolean leavesWatch() {
        return records.contains(new Step.Leave());
    }

    /** Whether listings have a ground against them afterwards and have none now. */
    public boolean callsAgain() {
        boolean callsNow = now != null && now.callsForAction();
        return !callsNow && then != null && then.callsForAction();
    }

    /** The notices that get another identifier, because the notice to be undone had replaced them. */
    public List<Notice> renamed() {
        return records.stream()
                .filter(Step.Republish.class::isInstance)
                .map(step -> ((Step.Republish) step).notice())
                .filter(notice -> notice.publication().id().contains(NoticeName.WITHOUT))
                .toList();
    }
}
