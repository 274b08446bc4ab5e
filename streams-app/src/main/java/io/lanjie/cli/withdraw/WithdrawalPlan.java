package io.lanjie.cli.withdraw;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.notice.NoticeName;
import io.lanjie.domain.notice.Undoing;
import java.util.List;

/**
 * What withdrawing a notice will do.
 *
 * @param name the notice, with its issuer
 * @param undoings what undoes it on each entry that it is about, also where there is nothing to undo
 * @param effects what becomes of the listings
 * @param unreadable records of the notice topics that are no notices
 */
record WithdrawalPlan(
        NoticeName name, List<Undoing> undoings, ListingEffects effects, List<SourcePosition> unreadable) {

    WithdrawalPlan {
        undoings = List.copyOf(undoings);
        unreadable = List.copyOf(unreadable);
    }

    /** The entries for which something is published. */
    List<Undoing> toPublish() {
        return undoings.stream().filter(undoing -> !undoing.records().isEmpty()).toList();
    }

    /** The entries on which the notice cannot be undone. */
    List<Undoing> obstructed() {
        return undoings.stream().filter(undoing -> undoing.obstacle() != null).toList();
    }

    /** The entries with nothing to undo. */
    List<Undoing> untouched() {
        return undoings.stream()
                .filter(undoing -> undoing.records().isEmpty() && undoing.obstacle() == null)
                .toList();
    }

    int records() {
        return undoings.stream().mapToInt(undoing -> undoing.records().size()).sum();
    }
}
