package io.lanjie.domain.notice;

import io.lanjie.domain.notice.EntryHistory.RefusedNotice;
import io.lanjie.domain.notice.EntryHistory.Taken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of the records about one entry, one after the other, each taken as of the time at which it was published.
 *
 * @param steps the records and what each did, in their order
 * @param refusedInTime notices that were accepted to wait and could not take effect when their time came
 * @param history what counts at the end
 */
public record EntryCourse(List<Step> steps, List<RefusedNotice> refusedInTime, EntryHistory history) {

    /** Copies the lists. */
    public EntryCourse {
        steps = List.copyOf(steps);
        refusedInTime = List.copyOf(refusedInTime);
    }

    /**
     * A record and what it did.
     *
     * @param event the record
     * @param taken what a notice did; null where the entry left the watch
     */
    public record Step(EntryEvent event, Taken taken) {

        /** Whether it is a notice that was not refused. */
        public boolean isAcceptedNotice() {
            return taken != null && !(taken instanceof Taken.Refused);
        }

        /** The notice; null where the entry left the watch. */
        public Notice notice() {
            return event instanceof EntryEvent.Arrived arrived ? arrived.notice() : null;
        }
    }

    /**
     * Takes records.
     *
     * @param events records of one entry, in their order
     * @param now until when time passes behind the last of them
     * @param horizon how far ahead a notice may take effect
     */
    public static EntryCourse of(List<EntryEvent> events, Instant now, NoticeHorizon horizon) {
        List<Step> steps = new ArrayList<>();
        List<RefusedNotice> refusedInTime = new ArrayList<>();
        EntryHistory history = EntryHistory.empty();
        for (EntryEvent event : events) {
            if (event instanceof EntryEvent.Arrived arrived) {
                EntryHistory.Activated activated = history.activate(arrived.at());
                refusedInTime.addAll(activated.refused());
                Taken taken = activated.after().take(arrived.notice(), arrived.at(), horizon);
                history = after(activated.after(), taken);
                steps.add(new Step(event, taken));
            } else {
                history = EntryHistory.empty();
                steps.add(new Step(event, null));
            }
        }
        EntryHistory.Activated activated = history.activate(now);
        refusedInTime.addAll(activated.refused());
        return new EntryCourse(steps, refusedInTime, activated.after());
    }

    private static EntryHistory after(EntryHistory before, Taken taken) {
        if (taken instanceof Taken.InForce inForce) {
            return inForce.after();
        }
        return taken instanceof Taken.Waiting waiting ? waiting.after() : before;
    }
}
