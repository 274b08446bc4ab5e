package io.lanjie.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Campaigns and clocks that the tests share. */
final class Samples {

    static final long SEED = 20_250_925L;
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
    static final int TINY_LISTINGS = 1000;
    static final int TINY_CERTIFICATES = 100;

    private Samples() {}

    static Campaign tiny() {
        return tiny(SEED);
    }

    static Campaign tiny(long seed) {
        return new Campaign(seed, TINY_LISTINGS, TINY_CERTIFICATES, CLOCK);
    }
}
