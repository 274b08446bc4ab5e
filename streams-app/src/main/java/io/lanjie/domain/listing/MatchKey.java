package io.lanjie.domain.listing;

import java.util.List;
import java.util.Objects;

/**
 * What a listing carries and an entry of the watch names: where both have the same key, they meet.
 *
 * @param kind what the key is made of
 * @param value canonical text; equal exactly when both sides mean the same
 */
public record MatchKey(Kind kind, String value) implements Comparable<MatchKey> {

    private static final char SEPARATOR = ':';
    private static final char OWNER_END = '/';

    /** What a key is made of. */
    public enum Kind {
        /** A certificate number, 16 digits. */
        CERTIFICATE,
        /** Owner and canonical model. */
        MODEL,
        /** A GTIN in 14 digits. */
        GTIN,
        /** An owner whose goods carry features of a product name; entries with patterns of models are found by it. */
        OWNER,
        /** A rule by which marks are found offered for sale. */
        MARK
    }

    /** Refuses missing parts. */
    public MatchKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }

    /** The key of a certificate number of 16 digits. */
    public static MatchKey certificate(String number) {
        return new MatchKey(Kind.CERTIFICATE, number);
    }

    /**
     * The key of a model of an owner.
     *
     * @param owner brand or company in canonical form, without a slash
     * @param model canonical model
     */
    public static MatchKey model(String owner, String model) {
        return new MatchKey(Kind.MODEL, owner + OWNER_END + model);
    }

    /** The key of a GTIN of 14 digits. */
    public static MatchKey gtin(String gtin14) {
        return new MatchKey(Kind.GTIN, gtin14);
    }

    /** The key of an owner. */
    public static MatchKey owner(String owner) {
        return new MatchKey(Kind.OWNER, owner);
    }

    /** The key of a rule about marks. */
    public static MatchKey mark(String rule) {
        return new MatchKey(Kind.MARK, rule);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException when the text has no known kind before its first colon
     */
    public static MatchKey parse(String text) {
        int colon = text.indexOf(SEPARATOR);
        if (colon < 0) {
            throw new IllegalArgumentException("not a match key: " + text);
        }
        return new MatchKey(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** The owner in a key of a model or an owner. */
    public String owner() {
        return kind == Kind.MODEL ? value.substring(0, value.indexOf(OWNER_END)) : value;
    }

    /** The model in a key of a model. */
    public String model() {
        return value.substring(value.indexOf(OWNER_END) + 1);
    }

    /** The keys under which entries of the watch are met: those that name models by a pattern, by their owner. */
    public List<MatchKey> meeting() {
        return kind == Kind.MODEL ? List.of(this, owner(owner())) : List.of(this);
    }

    @Override
    public int compareTo(MatchKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return kind.name() + SEPARATOR + value;
    }
}
