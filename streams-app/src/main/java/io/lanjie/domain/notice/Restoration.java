package io.lanjie.domain.notice;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.notice.EntryHistory.Taken;
import io.lanjie.domain.notice.Undoing.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Brings the history of an entry to where another one stands, by records that its rules accept. A notice that was
 * replaced is refused should it come again, so it comes back under an identifier of its own.
 */
final class Restoration {

    private final NoticeName undone;
    private final EntryHistory actual;
    private final EntryHistory wanted;
    private final boolean leaves;
    private final Notice bearer;

    /**
     * @param undone the notice that is undone
     * @param actual what counts now
     * @param wanted what shall count
     */
    Restoration(NoticeName undone, EntryHistory actual, EntryHistory wanted) {
        this.undone = undone;
        this.actual = actual;
        this.wanted = wanted;
        this.leaves = wanted.inForce() == null
                && (actual.inForce() != null || wanted.waiting().isEmpty());
        this.bearer = bearer();
    }

    /** The records that take the notice out and bring back what counted. */
    List<Step> records() {
        List<Step> records = new ArrayList<>();
        if (bearer == null) {
            records.add(new Step.Leave());
        } else {
            records.add(new Step.Republish(restored(bearer)));
        }
        for (Notice notice : wanted.waiting()) {
            if (notice != bearer && (leaves || isMissing(notice) || namesRenamed(notice))) {
                records.add(new Step.Republish(restored(notice)));
            }
        }
        return records;
    }

    /** What keeps the records from leading there; empty when they do. */
    Optional<String> obstacle(List<Step> records, Instant now, NoticeHorizon horizon) {
        EntryHistory history = actual;
        for (Step step : records) {
            if (!(step instanceof Step.Republish republish)) {
                history = EntryHistory.empty();
                continue;
            }
            Taken taken = history.take(republish.notice(), now, horizon);
            if (taken instanceof Taken.Refused refused) {
                return Optional.of(text(republish.notice(), refused.refusal()));
            }
            if (taken instanceof Taken.InForce inForce) {
                history = inForce.after();
            } else if (taken instanceof Taken.Waiting waiting) {
                history = waiting.after();
            }
        }
        return leadsThere(history, now)
                ? Optional.empty()
                : Optional.of("what counted before cannot be brought back by publishing it again");
    }

    private static String text(Notice notice, Refusal refusal) {
        return "notice " + notice.publication().id() + " would be refused as " + refusal.reason() + ": "
                + refusal.text();
    }

    /** The notice that names the undone one in replaces: one that waits, if that is enough, for it moves no listing. */
    private Notice bearer() {
        if (leaves) {
            return null;
        }
        boolean onlyCallsOff = isSame(actual.inForce(), wanted.inForce());
        return onlyCallsOff && !wanted.waiting().isEmpty() ? wanted.waiting().get(0) : wanted.inForce();
    }

    private Notice restored(Notice notice) {
        boolean bearsUndone = notice == bearer;
        Publication before = notice.publication();
        Set<String> replaces = new LinkedHashSet<>(before.replaces());
        wanted().filter(other -> before.replaces().contains(idOf(other)) && isRenamed(other))
                .forEach(other -> replaces.add(newId(other)));
        if (bearsUndone || isRenamed(notice)) {
            replaces.add(undone.id());
            counting(actual).filter(undone::isOf).forEach(copy -> replaces.add(idOf(copy)));
        }
        // A notice that stays in force follows itself: a final one only if it says so.
        boolean followsItself = bearsUndone && isSame(actual.inForce(), notice) && notice.isFinal();
        if (isRenamed(notice) || followsItself) {
            replaces.add(before.id());
        }
        return notice.under(new Publication(
                newId(notice), before.issuer(), before.url(), before.publishedAt(), List.copyOf(replaces)));
    }

    private boolean isMissing(Notice notice) {
        return actual.waiting().stream().noneMatch(other -> isSame(other, notice))
                && Stream.concat(Stream.ofNullable(actual.inForce()), actual.waiting().stream())
                        .noneMatch(other -> isSame(other, renamed(notice)));
    }

    private boolean namesRenamed(Notice notice) {
        return wanted().anyMatch(other -> other != notice && notice.replaces(other) && isRenamed(other));
    }

    private Stream<Notice> wanted() {
        return counting(wanted);
    }

    private static Stream<Notice> counting(EntryHistory history) {
        return Stream.concat(Stream.ofNullable(history.inForce()), history.waiting().stream());
    }

    /** A null forgets what was replaced, and what is in force already does not always come again. */
    private boolean isRenamed(Notice notice) {
        boolean comesAgain = notice == bearer || !isSame(actual.inForce(), notice);
        return !leaves && comesAgain && actual.replaced().contains(idOf(notice));
    }

    private String newId(Notice notice) {
        return isRenamed(notice) ? idOf(notice) + NoticeName.WITHOUT + undone.id() : idOf(notice);
    }

    private Notice renamed(Notice notice) {
        Publication before = notice.publication();
        return notice.under(
                new Publication(newId(notice), before.issuer(), before.url(), before.publishedAt(), before.replaces()));
    }

    private boolean leadsThere(EntryHistory reached, Instant now) {
        Set<Instant> times = new TreeSet<>(Set.of(now));
        Stream.concat(reached.waiting().stream(), wanted.waiting().stream())
                .map(Notice::effectiveFrom)
                .forEach(times::add);
        return times.stream()
                .allMatch(time -> isSame(
                        reached.activate(time).after().inForce(),
                        Optional.ofNullable(wanted.activate(time).after().inForce())
                                .map(this::renamed)
                                .orElse(null)));
    }

    private static String idOf(Notice notice) {
        return notice.publication().id();
    }

    /** Whether both say the same, whatever they replace and whatever record they came in. */
    private static boolean isSame(Notice one, Notice other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        Publication own = one.publication();
        return one.under(new Publication(
                        own.id(),
                        own.issuer(),
                        own.url(),
                        own.publishedAt(),
                        other.publication().replaces()))
                .saysTheSameAs(other);
    }
}
