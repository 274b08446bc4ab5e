package io.lanjie.deadletter;

import io.lanjie.domain.SourcePosition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which records have killed a stream thread of this process. One that did so twice is set aside by
 * admission, before any state is touched, so that it cannot stop the others for ever. Safe for use by all threads.
 */
public final class Strikes {

    private static final int ENOUGH = 2;
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<SourcePosition, Integer> strikes = new ConcurrentHashMap<>();

    /** The record there killed a thread. */
    public void strike(SourcePosition position) {
        if (strikes.size() >= MOST_REMEMBERED) {
            strikes.clear();
        }
        strikes.merge(position, 1, Integer::sum);
    }

    /** Whether the record there has killed threads often enough to be set aside. */
    public boolean isOut(SourcePosition position) {
        return strikes.getOrDefault(position, 0) >= ENOUGH;
    }
}
