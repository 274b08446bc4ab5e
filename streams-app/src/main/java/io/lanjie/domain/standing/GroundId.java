package io.lanjie.domain.standing;

import java.util.Objects;

/**
 * Identity of a ground on a listing.
 *
 * @param kind what the listing is held for
 * @param reference certificate number, recall identifier or rule identifier
 */
public record GroundId(GroundKind kind, String reference) implements Comparable<GroundId> {

    private static final char SEPARATOR = ':';

    /** Refuses missing parts. */
    public GroundId {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reference, "reference");
    }

    /**
     * Reads {@code KIND:reference}, the form in which reviewers name grounds.
     *
     * @throws IllegalArgumentException when the text is not of that form or the kind is not known
     */
    public static GroundId parse(String text) {
        int colon = text.indexOf(SEPARATOR);
        if (colon <= 0 || colon == text.length() - 1) {
            throw new IllegalArgumentException("expected KIND:reference, found " + text);
        }
        return new GroundId(GroundKind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public int compareTo(GroundId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : reference.compareTo(other.reference);
    }

    @Override
    public String toString() {
        return kind.name() + SEPARATOR + reference;
    }
}
