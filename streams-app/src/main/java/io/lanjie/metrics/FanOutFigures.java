package io.lanjie.metrics;

import java.time.Instant;

/**
 * The open fan-outs of one direction.
 *
 * @param open how many
 * @param unvisited listings they have yet to visit, all together
 * @param oldest when the oldest of them began, or null when none is open
 */
public record FanOutFigures(int open, long unvisited, Instant oldest) {

    /** No fan-out. */
    public static final FanOutFigures NONE = new FanOutFigures(0, 0, null);
}
