package io.lanjie.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** The days of the campaign in China Standard Time. */
final class Calendar {

    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private Calendar() {}

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay().toInstant(CHINA);
    }

    /** A moment in the phase, the later the higher the version. */
    static Instant listingTime(Phase phase, long revision) {
        return phase.firstDay().atTime(LocalTime.of(9, 30)).toInstant(CHINA).plus(Duration.ofMinutes(revision));
    }
}
