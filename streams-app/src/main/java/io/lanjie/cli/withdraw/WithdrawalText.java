package io.lanjie.cli.withdraw;

import io.lanjie.cli.notices.FateWords;
import io.lanjie.cli.notices.NoticeWords;
import io.lanjie.domain.notice.NoticeFate;
import io.lanjie.domain.notice.Undoing;
import io.lanjie.pipeline.decision.StandingForecast.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What withdrawing a notice will do, for people. */
final class WithdrawalText {

    private static final int MOST_LINES = 10;

    private final WithdrawalPlan plan;
    private final List<String> lines = new ArrayList<>();

    private WithdrawalText(WithdrawalPlan plan) {
        this.plan = plan;
    }

    static List<String> of(WithdrawalPlan plan) {
        WithdrawalText text = new WithdrawalText(plan);
        text.entries();
        text.listings();
        text.cautions();
        return text.lines;
    }

    private void entries() {
        lines.add("Notice %s of %s is about %,d certificates and recalls"
                .formatted(
                        plan.name().id(), plan.name().issuer(), plan.undoings().size()));
        group("To be undone", plan.toPublish(), WithdrawalText::change, WithdrawalText::changeOfOne);
        group(
                "Nothing to undo",
                plan.untouched(),
                undoing -> FateWords.category(undoing.fate()),
                undoing -> FateWords.text(undoing.fate()));
        if (!plan.obstructed().isEmpty()) {
            group("Cannot be undone in this way", plan.obstructed(), WithdrawalText::change, Undoing::obstacle);
        }
    }

    private void group(
            String title,
            List<Undoing> undoings,
            Function<Undoing, String> together,
            Function<Undoing, String> single) {
        lines.add("");
        lines.add("%s: %,d".formatted(title, undoings.size()));
        Map<String, Long> counts = new TreeMap<>();
        undoings.forEach(undoing -> counts.merge(together.apply(undoing), 1L, Long::sum));
        counts.forEach((words, count) -> lines.add("  %,9d  %s".formatted(count, words)));
        undoings.stream()
                .limit(MOST_LINES)
                .forEach(undoing ->
                        lines.add("             " + NoticeWords.entry(undoing.entry()) + "  " + single.apply(undoing)));
        if (undoings.size() > MOST_LINES) {
            lines.add("             and %,d more (--format json has all)".formatted(undoings.size() - MOST_LINES));
        }
    }

    private void listings() {
        ListingEffects effects = plan.effects();
        lines.add("");
        lines.add("Listings that it holds down now: %,d".formatted(effects.blocked()));
        line(effects.of(Effect.RELEASED), "will be released");
        line(effects.of(Effect.AMENDED), "stay blocked with other grounds, and get an AMEND");
        line(effects.of(Effect.UNCHANGED), "stay blocked as they are, without an order");
        line(effects.heldByOthers(), "of those that stay are also held by what has nothing to do with it");
        line(effects.toReviewer(), "of those that stay need a reviewer: policy only reviews what held before");
        line(effects.underReview(), "more are free, and before a reviewer on it");
    }

    private void line(long count, String words) {
        if (count > 0) {
            lines.add("  %,9d  %s".formatted(count, words));
        }
    }

    private void cautions() {
        long leaving = plan.toPublish().stream().filter(Undoing::leavesWatch).count();
        if (leaving > 0) {
            caution(("%,d have no earlier notice and leave the watch, which forgets that the notice was undone:"
                            + " should it be published again, it counts again.")
                    .formatted(leaving));
        }
        long freed = plan.toPublish().stream().filter(Undoing::callsAgain).count();
        if (freed > 0) {
            caution("%,d call for action again: listings that carry them are taken down, whatever is counted above."
                    .formatted(freed));
        }
        plan.toPublish().stream()
                .flatMap(undoing -> undoing.renamed().stream())
                .findFirst()
                .ifPresent(
                        notice -> caution("What the notice had replaced comes back under another identifier, such as "
                                + notice.publication().id() + ": who corrects it later names that one in replaces."));
        plan.undoings().stream()
                .flatMap(undoing -> undoing.keptOut().stream())
                .limit(MOST_LINES)
                .forEach(notice -> caution("Refused only because of it, publish it again if it is right: notice "
                        + notice.publication().id() + " on " + NoticeWords.entry(notice.entry())));
        plan.untouched().stream()
                .map(Undoing::fate)
                .filter(NoticeFate.Superseded.class::isInstance)
                .findFirst()
                .ifPresent(
                        fate -> caution("Where a later notice holds, nothing falls back; should that one be withdrawn"
                                + " too, this one would hold again."));
        if (!plan.unreadable().isEmpty()) {
            caution("%,d records of these topics cannot be read, the first at %s; they are passed over."
                    .formatted(plan.unreadable().size(), plan.unreadable().get(0)));
        }
    }

    private void caution(String words) {
        lines.add("");
        lines.add("Note: " + words);
    }

    /** By states alone, so that like entries are counted together. */
    private static String change(Undoing undoing) {
        if (undoing.fate() instanceof NoticeFate.Waiting waiting) {
            return NoticeWords.state(waiting.notice()) + " called off before its time";
        }
        return undoing.fate().counts()
                ? NoticeWords.state(undoing.now()) + " -> " + NoticeWords.state(undoing.then())
                : "undone before, the rest of it is published";
    }

    private static String changeOfOne(Undoing undoing) {
        if (undoing.fate() instanceof NoticeFate.Waiting waiting) {
            return NoticeWords.state(waiting.notice()) + " from " + NoticeWords.from(waiting.notice())
                    + " called off; in force: " + NoticeWords.stateAndId(undoing.then());
        }
        return undoing.fate().counts()
                ? NoticeWords.stateAndId(undoing.now()) + " -> " + NoticeWords.stateAndId(undoing.then())
                : "notices that wait for their date: " + undoing.records().size();
    }
}
