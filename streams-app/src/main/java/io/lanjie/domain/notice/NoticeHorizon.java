package io.lanjie.domain.notice;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How far ahead a notice may take effect: beyond it a wrong year is likelier than a plan.
 *
 * @param ahead by the calendar of China, where notices are dated
 */
public record NoticeHorizon(Period ahead) {

    /** Two years, which is used unless something else is configured. */
    public static final NoticeHorizon USUAL = new NoticeHorizon(Period.ofYears(2));

    private static final ZoneId CHINA = ZoneOffset.ofHours(8);

    /** Returns whether something that takes effect then lies beyond it now. */
    public boolean isBefore(Instant effective, Instant now) {
        return effective.isAfter(now.atZone(CHINA).plus(ahead).toInstant());
    }
}
