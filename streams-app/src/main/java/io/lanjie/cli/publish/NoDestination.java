package io.lanjie.cli.publish;

import io.lanjie.json.Row;
import java.util.List;

/** Only counts, for a dry run. */
final class NoDestination implements Destination {

    private long good;

    @Override
    public boolean take(Position position, Row row) {
        good++;
        return true;
    }

    @Override
    public Outcome finish() {
        return new Outcome(good, 0, List.of());
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
