package io.lanjie.kafka.record;

/** Between enumerations of records and of the domain, which have the same names; only records have UNKNOWN. */
final class Enumerations {

    private Enumerations() {}

    /** The value of that name in the other enumeration, or null of null. */
    static <E extends Enum<E>> E convert(Enum<?> value, Class<E> type) {
        return value == null ? null : Enum.valueOf(type, value.name());
    }
}
