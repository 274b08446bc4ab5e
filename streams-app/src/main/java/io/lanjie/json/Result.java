package io.lanjie.json;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What came of reading a row: the thing read, or everything that is wrong with it.
 *
 * @param <T> what is read
 */
public sealed interface Result<T> {

    /** Goes on with what was read, or keeps the faults. */
    <R> Result<R> then(Function<? super T, Result<R>> next);

    /**
     * It could be read.
     *
     * @param value what was read
     * @param <T> what is read
     */
    record Read<T>(T value) implements Result<T> {

        /** Refuses null. */
        public Read {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> Result<R> then(Function<? super T, Result<R>> next) {
            return next.apply(value);
        }
    }

    /**
     * It could not be read.
     *
     * @param faults all that is wrong, never empty
     * @param <T> what should have been read
     */
    record Faulty<T>(List<Fault> faults) implements Result<T> {

        /** Refuses an empty list: what has no fault was read. */
        public Faulty {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a faulty row has at least one fault");
            }
        }

        /** One fault of the whole row. */
        public static <T> Faulty<T> ofRow(String message) {
            return new Faulty<>(List.of(Fault.ofRow(message)));
        }

        @Override
        public <R> Result<R> then(Function<? super T, Result<R>> next) {
            return new Faulty<>(faults);
        }
    }
}
