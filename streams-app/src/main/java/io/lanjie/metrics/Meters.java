package io.lanjie.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes the meters that are declared, each once and before the first record: counting is an addition and no search. */
final class Meters {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(2),
        Duration.ofMinutes(5),
        Duration.ofMinutes(10),
        Duration.ofMinutes(30),
        Duration.ofHours(1)
    };

    private final MeterRegistry registry;

    Meters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** The counter with those values of its tags, in the order of the declaration. */
    Counter counter(MeterDeclaration declaration, String... values) {
        return Counter.builder(declaration.meterName())
                .description(declaration.help())
                .tags(tags(declaration, values))
                .register(registry);
    }

    /** The histogram, which has no tags. */
    Timer histogram(MeterDeclaration declaration) {
        return Timer.builder(declaration.meterName())
                .description(declaration.help())
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    /** Something for each constant, by the constant's value as a tag. */
    static <E extends Enum<E>, T> Map<E, T> each(Class<E> type, Function<String, T> maker) {
        Map<E, T> made = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            made.put(constant, maker.apply(MeterTag.valueOf(constant)));
        }
        return made;
    }

    /** Something for each name, and for all that have none. */
    static <T> Named<T> named(Collection<String> names, Function<String, T> maker) {
        Map<String, T> made = new HashMap<>();
        names.forEach(name -> made.put(name, maker.apply(name)));
        return new Named<>(made, maker.apply(MeterTag.OTHER));
    }

    /** The tags of a meter. */
    static Tags tags(MeterDeclaration declaration, String... values) {
        List<MeterTag> keys = declaration.tags();
        if (keys.size() != values.length) {
            throw new IllegalArgumentException(declaration + " has the tags " + keys);
        }
        Tags tags = Tags.empty();
        for (int index = 0; index < values.length; index++) {
            tags = tags.and(keys.get(index).key(), values[index]);
        }
        return tags;
    }

    /**
     * Things by name.
     *
     * @param known those that have a name
     * @param other what stands for all others
     */
    record Named<T>(Map<String, T> known, T other) {

        T of(String name) {
            return known.getOrDefault(name, other);
        }
    }
}
