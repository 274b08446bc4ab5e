package io.lanjie.cli.notices;

import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.EntryEvent;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.EntryHistory;
import io.lanjie.domain.notice.EntryHistory.Taken;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.NoticeHorizon;
import io.lanjie.domain.notice.Watch;
import io.lanjie.domain.notice.WatchState;
import io.lanjie.domain.notice.WatchedEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What is in force of every entry, made from its notices in their order. Each is taken as of the time at which it was
 * published, as the application took it; one that the application refused changes nothing here either.
 */
public final class NoticeBook {

    private final Map<EntryId, EntryHistory> histories = new HashMap<>();
    private final NoticeHorizon horizon;

    /** @param horizon how far ahead a notice may take effect, as the application is configured */
    public NoticeBook(NoticeHorizon horizon) {
        this.horizon = horizon;
    }

    /** Takes a record. */
    public void take(EntryId entry, EntryEvent event) {
        if (event instanceof EntryEvent.Arrived arrived) {
            take(arrived.notice(), arrived.at());
        } else {
            withdraw(entry);
        }
    }

    /** Takes a notice that was published then, and says what it did. */
    public Taken take(Notice notice, Instant published) {
        EntryHistory before = histories
                .getOrDefault(notice.entry(), EntryHistory.empty())
                .activate(published)
                .after();
        Taken taken = before.take(notice, published, horizon);
        if (taken instanceof Taken.InForce inForce) {
            histories.put(notice.entry(), inForce.after());
        } else if (taken instanceof Taken.Waiting waiting) {
            histories.put(notice.entry(), waiting.after());
        } else if (!before.equals(EntryHistory.empty())) {
            histories.put(notice.entry(), before);
        }
        return taken;
    }

    /** Takes the withdrawal of an entry: whatever came before no longer counts. */
    public void withdraw(EntryId entry) {
        histories.remove(entry);
    }

    /** Brings into force what waits until then. */
    public void advanceTo(Instant time) {
        histories.replaceAll((entry, history) -> history.activate(time).after());
    }

    /** Shows every notice in force, and its history. */
    public void forEachInForce(BiConsumer<Notice, EntryHistory> visitor) {
        histories.values().stream()
                .filter(history -> history.inForce() != null)
                .forEach(history -> visitor.accept(history.inForce(), history));
    }

    /** Returns the notice in force of an entry. */
    public Optional<Notice> inForce(EntryId entry) {
        return Optional.ofNullable(histories.get(entry)).map(EntryHistory::inForce);
    }

    /** Returns the number of notices whose time has not come. */
    public int waiting() {
        return histories.values().stream()
                .mapToInt(history -> history.waiting().size())
                .sum();
    }

    /**
     * Returns this as decisions look at it.
     *
     * @param reader reads the goods that a notice names
     */
    public Watch watch(Function<Notice, EntryGoods> reader) {
        WatchState watch = new WatchState(change -> WatchedEntry.of(change, reader));
        forEachInForce((notice, history) -> watch.take(EntryChange.to(null, notice)));
        return watch;
    }
}
