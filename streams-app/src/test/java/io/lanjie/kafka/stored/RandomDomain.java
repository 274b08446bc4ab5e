package io.lanjie.kafka.stored;

import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.RecallNotice;
import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.domain.standing.Extent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes any record of the domain, the same ones for the same seed. What its documentation calls "or null" may be. */
final class RandomDomain {

    private static final Set<String> NULLABLE = Set.of(
            "url",
            "sellerId",
            "via",
            "review",
            "lastOrder",
            "reviewOpenedAt",
            "inForce",
            "effectiveUntil",
            "reasonText",
            "productName",
            "holder",
            "manufacturer",
            "factory",
            "creditCode",
            "publishedAt",
            "WatchEvent.since",
            "authority",
            "madeFrom",
            "madeUntil",
            "RecallItem.units",
            "releaseReason",
            "LastOrder.extent",
            "EntryFacts.state",
            "GroundReview.state",
            "EntryFacts.effectiveFrom",
            "EntryFacts.notice",
            "EntryFacts.source",
            "Party.name");
    private static final List<String> TEXTS = List.of("", " ", "充电宝", "2024010914000001", "a,b:c", "😀", "\u0000\n\"");

    private final Random random;

    RandomDomain(long seed) {
        random = new Random(seed);
    }

    <T> T next(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType collection) {
            List<Object> elements = elements(collection.getActualTypeArguments()[0]);
            return collection.getRawType() == Set.class ? new HashSet<>(elements) : elements;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        if (plain == Notice.class) {
            return value(random.nextBoolean() ? CertificateNotice.class : RecallNotice.class);
        }
        if (plain == WatchEvent.Body.class) {
            return value(List.of(WatchEvent.Entry.class, WatchEvent.Policy.class, WatchEvent.Ready.class)
                    .get(random.nextInt(3)));
        }
        if (plain == Extent.class) {
            return random.nextBoolean() ? Extent.listing() : Extent.skus(List.of("A", "B" + random.nextInt(3)));
        }
        if (plain == StatedUnit.class) {
            return value(random.nextBoolean() ? StatedUnit.Made.class : StatedUnit.Batch.class);
        }
        return plain.isRecord() ? record(plain) : scalar(plain);
    }

    private Object scalar(Class<?> type) {
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        } else if (type == long.class || type == Long.class) {
            return random.nextBoolean() ? (long) random.nextInt(5) : random.nextLong();
        } else if (type == int.class) {
            return random.nextInt();
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == Instant.class) {
            return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(50_000));
        }
        throw new IllegalArgumentException("no values of " + type + " are known");
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            String name = components[index].getName();
            boolean nullable = NULLABLE.contains(name) || NULLABLE.contains(type.getSimpleName() + "." + name);
            values[index] = nullable && random.nextBoolean() ? null : value(components[index].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(type + " of " + Arrays.toString(values), failure);
        }
    }

    private List<Object> elements(Type type) {
        List<Object> elements = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            elements.add(value(type));
        }
        return elements;
    }
}
