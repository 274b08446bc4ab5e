package io.lanjie.cli.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** A line on the terminal that says how far something is; where nobody watches, nothing. */
public final class ProgressLine {

    private static final Duration INTERVAL = Duration.ofMillis(200);
    private static final String ERASE = "\r\u001b[K";

    private final Surroundings surroundings;
    private final Clock clock;
    private Instant next;
    private boolean shown;

    /** Creates a line that is not shown yet. */
    public ProgressLine(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.clock = surroundings.clock();
        this.next = clock.instant().plus(INTERVAL);
    }

    /** Shows how far it is, a few times a second at most. */
    public void tell(Supplier<String> text) {
        if (!surroundings.terminal()) {
            return;
        }
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(INTERVAL);
            shown = true;
            surroundings.messages().print(ERASE + text.get());
            surroundings.messages().flush();
        }
    }

    /** Takes the line away, so that others can stand there. */
    public void clear() {
        if (shown) {
            shown = false;
            surroundings.messages().print(ERASE);
            surroundings.messages().flush();
        }
    }
}
