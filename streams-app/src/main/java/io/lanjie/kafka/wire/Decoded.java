package io.lanjie.kafka.wire;

/**
 * What came of reading bytes.
 *
 * @param <T> the record
 */
public sealed interface Decoded<T> {

    /** They were read. */
    record Value<T>(T record) implements Decoded<T> {}

    /** They cannot be read, whoever tries and however often. */
    record Unreadable<T>(RuntimeException cause) implements Decoded<T> {}

    /** The registry that knows the schema could not be asked; says nothing about the bytes. */
    record RegistryAway<T>(RuntimeException cause) implements Decoded<T> {}
}
