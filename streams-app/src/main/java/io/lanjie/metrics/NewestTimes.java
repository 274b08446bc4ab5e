package io.lanjie.metrics;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** When the newest listing of each marketplace was published that a task took. One task writes, any thread reads. */
public final class NewestTimes {

    private final Map<String, AtomicLong> byMarketplace = new ConcurrentHashMap<>();

    /**
     * A listing was taken.
     *
     * @param publishedAt by its record's own timestamp, or null where it has none
     * @param now a time ahead of it counts as now: a clock that runs ahead must not hide that nothing comes
     */
    public void taken(String marketplace, Instant publishedAt, Instant now) {
        if (publishedAt == null) {
            return;
        }
        long time = Math.min(publishedAt.toEpochMilli(), now.toEpochMilli());
        AtomicLong newest = byMarketplace.get(marketplace);
        if (newest == null) {
            byMarketplace.put(marketplace, new AtomicLong(time));
        } else if (newest.get() < time) {
            newest.lazySet(time);
        }
    }

    /** The newest time of each marketplace of which anything came. */
    public Map<String, Instant> all() {
        Map<String, Instant> all = new HashMap<>();
        byMarketplace.forEach((marketplace, time) -> all.put(marketplace, Instant.ofEpochMilli(time.get())));
        return all;
    }
}
