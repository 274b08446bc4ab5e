package io.lanjie.table;

import io.lanjie.json.ChinaTime;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times in the forms in which people and spreadsheets write them. The year comes first and has four digits;
 * what could be read in two ways is none. Times of day without an offset are those of China.
 */
final class DateText {

    /** What to tell who wrote something else. */
    static final String FORMS = "a date such as 2025-06-14, 2025/6/14, 2025.6.14, 20250614 or 2025年6月14日";

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private static final Pattern SEPARATED = Pattern.compile("([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})"
            + "|年([0-9]{1,2})月([0-9]{1,2})[日号])(?:[T ]*([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.[0-9]{1,9})?)?)?");
    private static final Pattern COMPACT = Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:\\.[0-9]{1,12})?");

    /** The day before the first of the spreadsheets' calendar, which holds a 29 February 1900 that never was. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** From 2000 to 2099: other five digits are no date. */
    private static final int FIRST_SERIAL = 36_526;

    private static final int LAST_SERIAL = 73_050;
    private static final int SECONDS_OF_DAY = 24 * 60 * 60;

    private DateText() {}

    /** The moment that a cell names, as a clock in China shows it; empty if it names none. */
    static Optional<LocalDateTime> of(Cell cell) {
        if (cell instanceof Cell.Moment moment) {
            return Optional.of(moment.time());
        }
        if (cell instanceof Cell.Text || cell instanceof Cell.Amount) {
            return of(Normalizer.normalize(cell.shown(), Normalizer.Form.NFKC).strip());
        }
        return Optional.empty();
    }

    /** The day as yyyy-MM-dd where it is the first instant of it, else the time with the offset of China. */
    static String json(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : ChinaTime.format(moment.toInstant(CHINA));
    }

    private static Optional<LocalDateTime> of(String text) {
        try {
            Matcher separated = SEPARATED.matcher(text);
            if (separated.matches()) {
                return Optional.of(separated(separated));
            }
            Matcher compact = COMPACT.matcher(text);
            if (compact.matches()) {
                return Optional.of(LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3))
                        .atStartOfDay());
            }
            if (SERIAL.matcher(text).matches()) {
                return serial(new BigDecimal(text));
            }
            return ChinaTime.time(text).map(time -> LocalDateTime.ofInstant(time, CHINA));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDateTime separated(Matcher match) {
        boolean chinese = match.group(5) != null;
        LocalDate day = LocalDate.of(number(match, 1), number(match, chinese ? 5 : 3), number(match, chinese ? 6 : 4));
        if (match.group(7) == null) {
            return day.atStartOfDay();
        }
        int seconds = match.group(9) == null ? 0 : number(match, 9);
        return day.atTime(number(match, 7), number(match, 8), seconds);
    }

    private static Optional<LocalDateTime> serial(BigDecimal days) {
        int whole = days.intValue();
        if (whole < FIRST_SERIAL || whole > LAST_SERIAL) {
            return Optional.empty();
        }
        long seconds = Math.round(days.remainder(BigDecimal.ONE).doubleValue() * SECONDS_OF_DAY);
        return Optional.of(SERIAL_ZERO.plusDays(whole).atStartOfDay().plusSeconds(seconds));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
