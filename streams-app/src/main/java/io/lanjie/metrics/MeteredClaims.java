package io.lanjie.metrics;

import io.lanjie.domain.listing.Freshness;
import io.lanjie.domain.listing.MatchKind;
import io.micrometer.core.instrument.Counter;
import java.util.Map;

/** Counts listings as they arrive. */
final class MeteredClaims implements ClaimsMetrics {

    private final Map<Freshness, Counter> judged;
    private final Counter ended;
    private final Counter endedAgain;
    private final Map<MatchKind, Counter> found;

    MeteredClaims(Meters meters) {
        judged = Meters.each(Freshness.class, freshness -> meters.counter(MeterDeclaration.LISTINGS, freshness));
        ended = meters.counter(MeterDeclaration.LISTINGS, "ended");
        endedAgain = meters.counter(MeterDeclaration.LISTINGS, "ended_again");
        found = Meters.each(MatchKind.class, kind -> meters.counter(MeterDeclaration.MATCHES, kind));
    }

    @Override
    public void judged(Freshness freshness) {
        judged.get(freshness).increment();
    }

    @Override
    public void ended() {
        ended.increment();
    }

    @Override
    public void endedAgain() {
        endedAgain.increment();
    }

    @Override
    public void found(MatchKind kind) {
        found.get(kind).increment();
    }
}
