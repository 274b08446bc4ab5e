package io.lanjie.config;

import io.lanjie.domain.notice.NoticeHorizon;
import io.lanjie.kafka.TopicNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How single values are written in a configuration. Each reader throws IllegalArgumentException saying what it wants. */
final class ConfigurationText {

    private static final Pattern QUANTITY = Pattern.compile("(\\d{1,15})\\s*([A-Za-z]+)");
    private static final Map<String, Duration> TIME_UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));
    private static final Map<String, Long> SIZE_UNITS = Map.of("KiB", 1L << 10, "MiB", 1L << 20, "GiB", 1L << 30);

    private static final int DAYS_OF_MONTH = 28;
    private static final int MOST_MONTHS = 1200;

    private ConfigurationText() {}

    static String text(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("must not be empty");
        }
        return text;
    }

    static Function<String, String> matching(Pattern pattern, String expectation) {
        return text -> {
            if (!pattern.matcher(text).matches()) {
                throw new IllegalArgumentException("must be " + expectation + ", not '" + text + "'");
            }
            return text;
        };
    }

    static Function<String, Integer> integer(int least, int most) {
        return text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                // Answered below, like a number out of range.
            }
            throw new IllegalArgumentException(
                    "must be a number from " + least + " to " + most + ", not '" + text + "'");
        };
    }

    static Function<String, Duration> duration(Duration least, Duration most) {
        return text -> {
            Matcher matcher = QUANTITY.matcher(text);
            if (matcher.matches() && TIME_UNITS.containsKey(matcher.group(2))) {
                Duration unit = TIME_UNITS.get(matcher.group(2));
                Duration duration = Duration.ofMillis(multiply(matcher.group(1), unit.toMillis()));
                if (duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0) {
                    return duration;
                }
            }
            throw new IllegalArgumentException("must be a time such as 40ms, 10s, 5m, 2h or 7d, from "
                    + least.toMillis() + "ms to " + most.toMillis() + "ms, not '" + text + "'");
        };
    }

    static Function<String, Long> size(long least) {
        return text -> {
            Matcher matcher = QUANTITY.matcher(text);
            if (matcher.matches() && SIZE_UNITS.containsKey(matcher.group(2))) {
                long size = multiply(matcher.group(1), SIZE_UNITS.get(matcher.group(2)));
                if (size >= least) {
                    return size;
                }
            }
            throw new IllegalArgumentException("must be a size such as 512KiB, 256MiB or 1GiB, at least "
                    + (least >> 10) + "KiB, not '" + text + "'");
        };
    }

    static NoticeHorizon horizon(String text) {
        try {
            Period period = Period.parse(text);
            long months = period.toTotalMonths() + period.getDays() / DAYS_OF_MONTH;
            if (!period.isNegative() && !period.isZero() && months <= MOST_MONTHS) {
                return new NoticeHorizon(period);
            }
        } catch (DateTimeException notAPeriod) {
            // Answered below, like a period that leads back.
        }
        throw new IllegalArgumentException("must be a period such as P2Y or P18M, up to P100Y, not '" + text + "'");
    }

    static Path path(String text) {
        try {
            return Path.of(text(text));
        } catch (InvalidPathException notAPath) {
            throw new IllegalArgumentException("must be a path, not '" + text + "'", notAPath);
        }
    }

    static Function<String, Secret> secret(int leastLength) {
        return text -> {
            if (text.length() < leastLength) {
                throw new IllegalArgumentException("must have at least " + leastLength + " characters");
            }
            return new Secret(text);
        };
    }

    static Function<String, Short> replicationFactor() {
        Function<String, Integer> integer = integer(-1, 16);
        return text -> {
            short copies = integer.apply(text).shortValue();
            if (copies == 0) {
                throw new IllegalArgumentException("must be -1 for the broker's own, or a number of copies");
            }
            return copies;
        };
    }

    static PolicyLocation policy(String text) {
        try {
            return PolicyLocation.of(text(text));
        } catch (InvalidPathException notAPath) {
            throw new IllegalArgumentException("must be built-in or a path, not '" + text + "'", notAPath);
        }
    }

    static DictionaryLocation dictionaries(String text) {
        try {
            return DictionaryLocation.of(text(text));
        } catch (InvalidPathException notAPath) {
            throw new IllegalArgumentException("must be built-in or a folder, not '" + text + "'", notAPath);
        }
    }

    static String prefix(String text) {
        if (!TopicNames.isPrefix(text)) {
            throw new IllegalArgumentException("must be empty, or 1 to 64 of A-Z a-z 0-9 . _ -, not '" + text + "'");
        }
        return text;
    }

    static String marketplace(String text) {
        if (!TopicNames.isMarketplace(text)) {
            throw new IllegalArgumentException(
                    "must be 1 to 32 of lower-case letters, digits and '-', not '" + text + "'");
        }
        return text;
    }

    private static long multiply(String number, long unit) {
        try {
            return Math.multiplyExact(Long.parseLong(number), unit);
        } catch (ArithmeticException overflow) {
            return Long.MAX_VALUE;
        }
    }
}
