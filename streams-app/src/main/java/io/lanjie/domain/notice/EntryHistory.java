package io.lanjie.domain.notice;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The notices of one entry that count: the one in force, those whose time has not come, and the identifiers of those
 * that were replaced. Immutable; each event gives the history after it. An entry that is withdrawn has no history: a
 * later notice of any date begins it anew.
 *
 * @param inForce the notice in force, or null while all of them wait
 * @param waiting accepted notices whose time has not come, earliest first, at most {@value #MOST_WAITING}
 * @param replaced identifiers of notices that no longer count, refused should they come again
 */
public record EntryHistory(Notice inForce, List<Notice> waiting, Set<String> replaced) {

    /** Bound of the notices that wait for one entry. */
    public static final int MOST_WAITING = 16;

    private static final EntryHistory EMPTY = new EntryHistory(null, List.of(), Set.of());

    /** Copies the collections. */
    public EntryHistory {
        waiting = List.copyOf(waiting);
        replaced = Set.copyOf(replaced);
    }

    /** What a notice did to the history. */
    public sealed interface Taken {

        /** It is in force now. */
        record InForce(EntryHistory after, EntryChange change) implements Taken {}

        /** It waits for its time; until then the earlier state holds. */
        record Waiting(EntryHistory after) implements Taken {}

        /** It says what is in force, or waits, already. */
        record Unchanged() implements Taken {}

        /** It is rejected and changes nothing. */
        record Refused(Refusal refusal) implements Taken {}
    }

    /**
     * What the passing of time did.
     *
     * @param after the history after it
     * @param change what is in force instead, or null when nothing changed
     * @param refused notices whose time came and that nevertheless cannot take effect
     */
    public record Activated(EntryHistory after, EntryChange change, List<RefusedNotice> refused) {}

    /** A notice that was accepted to wait and cannot take effect now that its time has come. */
    public record RefusedNotice(Notice notice, Refusal refusal) {}

    /** The history of an entry of which nothing is known. */
    public static EntryHistory empty() {
        return EMPTY;
    }

    /** The time at which the next notice takes effect. */
    public Optional<Instant> nextActivation() {
        return waiting.stream().findFirst().map(Notice::effectiveFrom);
    }

    /**
     * Takes a notice that has just arrived. Call {@link #activate} with the same time first.
     *
     * @param now time of the watch; a notice of a later effective time waits
     * @param horizon how far ahead it may take effect
     */
    public Taken take(Notice notice, Instant now, NoticeHorizon horizon) {
        String id = notice.publication().id();
        if (replaced.contains(id)) {
            return refused(RefusalReason.REPLACED, "notice " + id + " was replaced and no longer counts");
        }
        if (horizon.isBefore(notice.effectiveFrom(), now)) {
            return refused(
                    RefusalReason.TOO_FAR_AHEAD,
                    "takes effect " + notice.effectiveFrom() + ", over " + horizon.ahead() + " ahead");
        }
        if (Stream.concat(Stream.ofNullable(inForce), waiting.stream()).anyMatch(notice::saysTheSameAs)) {
            return new Taken.Unchanged();
        }
        return notice.effectiveFrom().isAfter(now) ? wait(notice) : enforce(notice);
    }

    /** Brings into force what waited and whose time has come, in order; of several the last one counts. */
    public Activated activate(Instant now) {
        Notice current = inForce;
        List<Notice> still = new ArrayList<>();
        List<RefusedNotice> refused = new ArrayList<>();
        for (Notice next : waiting) {
            if (next.effectiveFrom().isAfter(now)) {
                still.add(next);
                continue;
            }
            Optional<Refusal> obstacle = obstacle(current, next, false);
            if (obstacle.isPresent()) {
                refused.add(new RefusedNotice(next, obstacle.get()));
            } else {
                current = next;
            }
        }
        EntryHistory after = new EntryHistory(current, still, replaced);
        return new Activated(after, current == inForce ? null : EntryChange.to(inForce, current), List.copyOf(refused));
    }

    private Taken wait(Notice notice) {
        List<Notice> after = new ArrayList<>();
        for (Notice other : waiting) {
            // Of two with the same effective time and sequence the later arrival counts.
            if (!notice.replaces(other) && Notice.IN_ORDER.compare(notice, other) != 0) {
                after.add(other);
            }
        }
        if (after.size() >= MOST_WAITING) {
            return refused(RefusalReason.FIELD_INVALID, "already " + MOST_WAITING + " notices wait for this entry");
        }
        after.add(notice);
        after.sort(Notice.IN_ORDER);
        return new Taken.Waiting(new EntryHistory(inForce, after, replacedAfter(notice)));
    }

    private Taken enforce(Notice notice) {
        List<Notice> still =
                waiting.stream().filter(other -> !notice.replaces(other)).toList();
        boolean callsOff = still.size() < waiting.size();
        Optional<Refusal> obstacle = obstacle(inForce, notice, callsOff);
        if (obstacle.isPresent()) {
            return new Taken.Refused(obstacle.get());
        }
        EntryHistory after = new EntryHistory(notice, still, replacedAfter(notice));
        return new Taken.InForce(after, EntryChange.to(inForce, notice));
    }

    /**
     * What keeps a notice from following another: its age, or that the other is final. Replacing the other overcomes
     * both; replacing one that waits overcomes age alone.
     */
    private static Optional<Refusal> obstacle(Notice current, Notice next, boolean whateverItsAge) {
        if (current == null || next.replaces(current)) {
            return Optional.empty();
        }
        String currentId = current.publication().id();
        if (!whateverItsAge && Notice.IN_ORDER.compare(next, current) < 0) {
            return Optional.of(new Refusal(
                    RefusalReason.SUPERSEDED,
                    "effectiveFrom",
                    "older than notice " + currentId + " in force since " + current.effectiveFrom()));
        }
        if (current.isFinal()) {
            return Optional.of(new Refusal(
                    RefusalReason.FINAL,
                    "status",
                    "notice " + currentId + " is final; only one that names it in replaces can follow"));
        }
        return Optional.empty();
    }

    private Set<String> replacedAfter(Notice notice) {
        Set<String> after = new LinkedHashSet<>(replaced);
        after.addAll(notice.publication().replaces());
        after.remove(notice.publication().id());
        return after;
    }

    private static Taken refused(RefusalReason reason, String text) {
        return new Taken.Refused(new Refusal(reason, "notice.id", text));
    }
}
