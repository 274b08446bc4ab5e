package io.lanjie.metrics;

import io.lanjie.domain.listing.ListingKey;
import io.micrometer.core.instrument.Counter;

/** Counts what coverage does. */
final class MeteredCoverage implements CoverageMetrics {

    private final Counter taken;
    private final Counter repeated;
    private final Counter opened;
    private final Counter replaced;
    private final Counter finished;
    private final Counter visited;
    private final Counter failed;

    MeteredCoverage(Meters meters) {
        taken = meters.counter(MeterDeclaration.WATCH_STEPS, "taken");
        repeated = meters.counter(MeterDeclaration.WATCH_STEPS, "repeated");
        opened = meters.counter(MeterDeclaration.FAN_OUTS, "opened");
        replaced = meters.counter(MeterDeclaration.FAN_OUTS, "replaced");
        finished = meters.counter(MeterDeclaration.FAN_OUTS, "finished");
        visited = meters.counter(MeterDeclaration.VISITS, "done");
        failed = meters.counter(MeterDeclaration.VISITS, "failed");
    }

    @Override
    public void watchTaken(long watchVersion) {
        taken.increment();
    }

    @Override
    public void watchRepeated(long watchVersion) {
        repeated.increment();
    }

    @Override
    public void fanOutOpened(int listings) {
        opened.increment();
    }

    @Override
    public void fanOutReplaced(int unvisited) {
        replaced.increment();
    }

    @Override
    public void fanOutFinished() {
        finished.increment();
    }

    @Override
    public void visited(ListingKey listing) {
        visited.increment();
    }

    @Override
    public void visitFailed(ListingKey listing) {
        failed.increment();
    }
}
