package io.lanjie.pipeline.watch;

import io.lanjie.domain.notice.EntryHistory;
import io.lanjie.domain.notice.EntryId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** When the next notice of each entry takes effect. Made anew from the entries whenever the task starts. */
final class Schedule {

    private final TreeMap<Instant, TreeSet<EntryId>> entries = new TreeMap<>();
    private final Map<EntryId, Instant> times = new HashMap<>();

    /** Notes when the next notice of an entry takes effect, or that none waits. */
    void note(EntryId entry, EntryHistory history) {
        Instant before = times.remove(entry);
        if (before != null) {
            TreeSet<EntryId> then = entries.get(before);
            then.remove(entry);
            if (then.isEmpty()) {
                entries.remove(before);
            }
        }
        history.nextActivation().ifPresent(time -> {
            times.put(entry, time);
            entries.computeIfAbsent(time, key -> new TreeSet<>()).add(entry);
        });
    }

    /** An entry whose time has come, the earliest first. */
    Optional<EntryId> due(Instant now) {
        return entries.isEmpty() || entries.firstKey().isAfter(now)
                ? Optional.empty()
                : Optional.of(entries.firstEntry().getValue().first());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }
}
