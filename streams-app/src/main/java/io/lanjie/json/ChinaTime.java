package io.lanjie.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Times and dates as text. Regulators date notices by China Standard Time, which has no summer time, so the fixed
 * offset +08:00 stands for it.
 */
public final class ChinaTime {

    private static final ZoneOffset CHINA_STANDARD_TIME = ZoneOffset.ofHours(8);

    /** Years of other than four digits are slips of the pen, and some of them overflow Avro's milliseconds. */
    private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("[0-9]{4}-.*");

    private ChinaTime() {}

    /** ISO-8601 with the offset of China. */
    public static String format(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atOffset(CHINA_STANDARD_TIME));
    }

    /** ISO-8601 with an offset; cut to milliseconds, which is what Avro keeps. Empty if it is none. */
    public static Optional<Instant> time(String text) {
        if (!FOUR_DIGIT_YEAR.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    /** A date as yyyy-MM-dd. Empty if it is none. */
    public static Optional<LocalDate> date(String text) {
        if (!FOUR_DIGIT_YEAR.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** The first instant of a day in China. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CHINA_STANDARD_TIME).toInstant();
    }

    /** The last millisecond of a day in China. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusMillis(1);
    }
}
