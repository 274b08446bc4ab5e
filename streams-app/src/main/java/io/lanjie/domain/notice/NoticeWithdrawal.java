package io.lanjie.domain.notice;

import io.lanjie.domain.notice.EntryCourse.Step;
import io.lanjie.domain.notice.EntryHistory.Taken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Undoes a wrong notice. What an entry should be like without it is the outcome of its other notices, as far as they
 * were accepted; what leads there is published.
 */
public final class NoticeWithdrawal {

    private final NoticeName name;
    private final Instant now;
    private final NoticeHorizon horizon;
    private final Set<String> withdrawn;

    /**
     * @param name the notice
     * @param now time at which it is undone
     * @param horizon how far ahead a notice may take effect
     * @param withdrawn identifiers of the notices that were withdrawn before, on whatever entry: they do not come back
     */
    public NoticeWithdrawal(NoticeName name, Instant now, NoticeHorizon horizon, Set<String> withdrawn) {
        this.name = name;
        this.now = now;
        this.horizon = horizon;
        this.withdrawn = Set.copyOf(withdrawn);
    }

    /**
     * What undoes the notice on an entry.
     *
     * @param entry the entry
     * @param events every record about it, in their order; at least one is the notice
     */
    public Undoing of(EntryId entry, List<EntryEvent> events) {
        EntryCourse course = EntryCourse.of(events, now, horizon);
        EntryHistory actual = course.history();
        NoticeFate fate = NoticeFate.of(course, name);
        if (!fate.counts()) {
            List<Undoing.Step> rest = rest(course);
            return new Undoing(entry, fate, actual.inForce(), actual.inForce(), rest, List.of(), null);
        }
        EntryHistory wanted = wanted(course, now);
        Restoration restoration = new Restoration(name, actual, wanted);
        List<Undoing.Step> records = restoration.records();
        Optional<String> obstacle = restoration.obstacle(records, now, horizon);
        return new Undoing(
                entry,
                fate,
                actual.inForce(),
                wanted.inForce(),
                obstacle.isPresent() ? List.of() : records,
                keptOut(course),
                obstacle.orElse(null));
    }

    /** What an attempt to undo the notice has not written, because it was interrupted behind its first record. */
    private List<Undoing.Step> rest(EntryCourse course) {
        List<EntryEvent> events = course.steps().stream().map(Step::event).toList();
        int attempt = lastAttempt(course.steps());
        if (attempt < 0) {
            return List.of();
        }
        List<EntryEvent> written = events.subList(attempt, events.size());
        boolean leftSince = written.stream().anyMatch(event -> event instanceof EntryEvent.Left && !isUndoing(event));
        EntryCourse before =
                EntryCourse.of(events.subList(0, attempt), events.get(attempt).at(), horizon);
        if (leftSince || !NoticeFate.of(before, name).counts()) {
            return List.of();
        }
        return new Restoration(
                        name,
                        before.history(),
                        wanted(before, events.get(attempt).at()))
                .records().stream()
                        .filter(step -> step instanceof Undoing.Step.Republish republish
                                && written.stream().noneMatch(event -> isUndoing(event) && isOf(event, republish))
                                && isNews(course.history(), republish.notice()))
                        .toList();
    }

    /** Where the first record stands that undoes the notice after it counted for the last time; negative if nowhere. */
    private int lastAttempt(List<Step> steps) {
        int attempt = -1;
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            if (step.isAcceptedNotice() && step.event().isNotice(name)) {
                attempt = -1;
            } else if (attempt < 0 && isUndoing(step.event())) {
                attempt = index;
            }
        }
        return attempt;
    }

    private static boolean isOf(EntryEvent event, Undoing.Step.Republish republish) {
        Publication publication = republish.notice().publication();
        return event.isNotice(new NoticeName(publication.id(), publication.issuer()));
    }

    private boolean isNews(EntryHistory history, Notice notice) {
        Taken taken = history.take(notice, now, horizon);
        return taken instanceof Taken.InForce || taken instanceof Taken.Waiting;
    }

    /** What shall count. What came into force behind a notice that only waits is the regulator's latest word, and stays. */
    private EntryHistory wanted(EntryCourse course, Instant time) {
        EntryHistory without = EntryCourse.of(accepted(course), time, horizon).history();
        Notice inForce = course.history().inForce();
        boolean cameLater = inForce != null
                && course.steps().stream()
                        .filter(Step::isAcceptedNotice)
                        .dropWhile(step -> !step.event().isNotice(name))
                        .anyMatch(step -> !step.event().isNotice(name) && inForce.equals(step.notice()));
        return cameLater ? new EntryHistory(inForce, without.waiting(), without.replaced()) : without;
    }

    /** The records that counted, without the notice, without any other that was withdrawn, and without what undid them. */
    private List<EntryEvent> accepted(EntryCourse course) {
        return course.steps().stream()
                .filter(step -> step.taken() == null || step.isAcceptedNotice())
                .map(Step::event)
                .filter(others(course))
                .toList();
    }

    /** What was refused and would not have been without the notice. */
    private List<Notice> keptOut(EntryCourse course) {
        List<EntryEvent> others =
                course.steps().stream().map(Step::event).filter(others(course)).toList();
        Map<EntryEvent, Boolean> refused = new IdentityHashMap<>();
        course.steps().forEach(step -> refused.put(step.event(), step.taken() instanceof Taken.Refused));
        List<Notice> keptOut = new ArrayList<>();
        for (Step step : EntryCourse.of(others, now, horizon).steps()) {
            if (step.isAcceptedNotice() && refused.get(step.event())) {
                keptOut.add(step.notice());
            }
        }
        return keptOut;
    }

    /** What a withdrawal wrote only brought back what stands before it, so it follows from the other records. */
    private Predicate<EntryEvent> others(EntryCourse course) {
        Set<String> gone = withdrawn.stream()
                .filter(id -> !countsAgain(course.steps(), id))
                .collect(Collectors.toSet());
        return event -> event.undoes() == null
                && !event.isNotice(name)
                && !(event instanceof EntryEvent.Arrived arrived
                        && gone.contains(arrived.notice().publication().id()));
    }

    /** Whether a notice was published again, and taken, after it had been withdrawn here. */
    private static boolean countsAgain(List<Step> steps, String id) {
        int undone = -1;
        int taken = -1;
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            if (id.equals(step.event().undoes())) {
                undone = index;
            } else if (step.isAcceptedNotice()
                    && step.event().undoes() == null
                    && step.notice().publication().id().equals(id)) {
                taken = index;
            }
        }
        return undone >= 0 && taken > undone;
    }

    private boolean isUndoing(EntryEvent event) {
        return name.id().equals(event.undoes());
    }
}
