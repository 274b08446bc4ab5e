package io.lanjie.kafka;

import java.time.Duration;

/**
 * This machine's clock is too far from the broker's: notices would take effect at the wrong time.
 *
 * @param ahead how far this clock is ahead, negative when behind
 * @param allowed how far it may be off either way
 */
public record ClockFinding(Duration ahead, Duration allowed) implements Finding {

    @Override
    public String problem() {
        return "This machine's clock is " + ahead.abs().toSeconds() + " s "
                + (ahead.isNegative() ? "behind" : "ahead of") + " the broker's, at most " + allowed.toSeconds()
                + " s are allowed";
    }

    @Override
    public String remedy() {
        return "Set the clocks of both by network time, then start again";
    }
}
