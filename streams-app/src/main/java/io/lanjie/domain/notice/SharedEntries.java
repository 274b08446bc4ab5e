package io.lanjie.domain.notice;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The entries of the watch as the listing tasks of one process have them in common: all follow the same watch, so each
 * entry is read by the first and held once. Tasks may be at different steps; whoever asks gets the entry of its own
 * step. Only tasks hold on to what they were given. Safe for use by several threads.
 */
public final class SharedEntries implements Function<EntryChange, WatchedEntry> {

    private final Function<Notice, EntryGoods> reader;
    private final Map<EntryId, Held> latest = new ConcurrentHashMap<>();
    private final ReferenceQueue<WatchedEntry> forgotten = new ReferenceQueue<>();

    private static final class Held extends WeakReference<WatchedEntry> {

        private final EntryId id;

        private Held(WatchedEntry entry, ReferenceQueue<WatchedEntry> forgotten) {
            super(entry, forgotten);
            this.id = entry.change().entry();
        }
    }

    /** @param reader reads the goods that a notice names */
    public SharedEntries(Function<Notice, EntryGoods> reader) {
        this.reader = reader;
    }

    @Override
    public WatchedEntry apply(EntryChange change) {
        Held held = latest.get(change.entry());
        WatchedEntry known = held == null ? null : held.get();
        if (known != null && known.change().equals(change)) {
            return known;
        }
        WatchedEntry read = WatchedEntry.of(change, reader);
        latest.put(change.entry(), new Held(read, forgotten));
        removeForgotten();
        return read;
    }

    /** How many entries are known; those that no task holds any more leave with the next that comes. */
    int size() {
        return latest.size();
    }

    private void removeForgotten() {
        for (Reference<?> gone = forgotten.poll(); gone != null; gone = forgotten.poll()) {
            latest.remove(((Held) gone).id, gone);
        }
    }
}
