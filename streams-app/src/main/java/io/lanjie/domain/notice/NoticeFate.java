package io.lanjie.domain.notice;

import io.lanjie.domain.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What has become of a notice on one of the entries it is about. */
public sealed interface NoticeFate {

    /** It is in force. */
    record InForce(Notice notice) implements NoticeFate {}

    /** Its time has not come. */
    record Waiting(Notice notice) implements NoticeFate {}

    /** A later notice holds instead. */
    record Superseded(Notice by) implements NoticeFate {}

    /**
     * A notice said that it no longer counts.
     *
     * @param by that notice
     * @param undone whether it was published by the withdrawal of this one
     */
    record Replaced(Notice by, boolean undone) implements NoticeFate {}

    /**
     * The entry left the watch, and the notice with it.
     *
     * @param at when
     * @param undone whether this was done by the withdrawal of the notice
     */
    record EntryLeft(Instant at, boolean undone) implements NoticeFate {}

    /** It never counted. */
    record Refused(Refusal refusal) implements NoticeFate {}

    /** Whether it counts, now or when its time comes. */
    default boolean counts() {
        return this instanceof InForce || this instanceof Waiting;
    }

    /**
     * What has become of a notice.
     *
     * @param course what came of the records of an entry; one of them must be such a notice
     */
    static NoticeFate of(EntryCourse course, NoticeName name) {
        EntryHistory history = course.history();
        return Stream.ofNullable(history.inForce())
                .filter(name::isOf)
                .<NoticeFate>map(InForce::new)
                .findFirst()
                .or(() -> history.waiting().stream()
                        .filter(name::isOf)
                        .<NoticeFate>map(Waiting::new)
                        .findFirst())
                .orElseGet(() -> ended(course, name));
    }

    private static NoticeFate ended(EntryCourse course, NoticeName name) {
        List<EntryCourse.Step> steps = course.steps();
        int last = -1;
        Refusal refusal = null;
        for (int index = 0; index < steps.size(); index++) {
            EntryCourse.Step step = steps.get(index);
            if (!step.event().isNotice(name)) {
                continue;
            }
            if (step.taken() instanceof EntryHistory.Taken.Refused refused) {
                refusal = refused.refusal();
            } else {
                last = index;
            }
        }
        if (last < 0) {
            return new Refused(Objects.requireNonNull(refusal, "no such notice"));
        }
        Notice notice = steps.get(last).notice();
        List<EntryCourse.Step> later = steps.subList(last + 1, steps.size());
        return refusedInTime(course, notice)
                .or(() -> leftOrReplaced(later, notice, name))
                .orElseGet(() -> superseded(course.history(), later, notice));
    }

    private static Optional<NoticeFate> refusedInTime(EntryCourse course, Notice notice) {
        return course.refusedInTime().stream()
                .filter(refused -> refused.notice().equals(notice))
                .<NoticeFate>map(refused -> new Refused(refused.refusal()))
                .findFirst();
    }

    private static Optional<NoticeFate> leftOrReplaced(List<EntryCourse.Step> later, Notice notice, NoticeName name) {
        for (EntryCourse.Step step : later) {
            boolean undone = name.id().equals(step.event().undoes());
            if (step.event() instanceof EntryEvent.Left left) {
                return Optional.of(new EntryLeft(left.at(), undone));
            }
            if (step.isAcceptedNotice() && step.notice().replaces(notice)) {
                return Optional.of(new Replaced(step.notice(), undone));
            }
        }
        return Optional.empty();
    }

    /** Of two with the same effective time and sequence the later arrival counts, also while both wait. */
    private static NoticeFate superseded(EntryHistory history, List<EntryCourse.Step> later, Notice notice) {
        return later.stream()
                .filter(EntryCourse.Step::isAcceptedNotice)
                .map(EntryCourse.Step::notice)
                .filter(other -> Notice.IN_ORDER.compare(other, notice) == 0)
                .findFirst()
                .map(Superseded::new)
                .orElseGet(() -> new Superseded(history.inForce()));
    }
}
