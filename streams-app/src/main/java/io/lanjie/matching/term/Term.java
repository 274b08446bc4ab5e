package io.lanjie.matching.term;

import java.util.Objects;

/**
 * A word of the dictionaries.
 *
 * @param text as people write it; compared in normal form
 * @param kind what it says
 * @param value what it stands for, such as the brand of an alias; its own text where it stands for itself
 */
public record Term(String text, TermKind kind, String value) {

    /** Refuses missing parts. */
    public Term {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }

    /** Whether another spelling says the same. */
    boolean isSame(Term other) {
        return kind == other.kind && value.equals(other.value);
    }
}
