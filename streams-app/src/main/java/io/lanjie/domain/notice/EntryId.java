package io.lanjie.domain.notice;

import java.util.Objects;

/**
 * Identity of an entry of the watch.
 *
 * @param kind certificate or recall
 * @param reference certificate number or recall identifier
 */
public record EntryId(EntryKind kind, String reference) implements Comparable<EntryId> {

    private static final char SEPARATOR = ':';

    /** Refuses missing parts. */
    public EntryId {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reference, "reference");
    }

    /** The entry of a certificate number. */
    public static EntryId certificate(String number) {
        return new EntryId(EntryKind.CERTIFICATE, number);
    }

    /** The entry of a recall identifier. */
    public static EntryId recall(String recallId) {
        return new EntryId(EntryKind.RECALL, recallId);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException when the text has no known kind before its first colon
     */
    public static EntryId parse(String text) {
        int colon = text.indexOf(SEPARATOR);
        if (colon < 0) {
            throw new IllegalArgumentException("not an entry identifier: " + text);
        }
        return new EntryId(EntryKind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public int compareTo(EntryId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : reference.compareTo(other.reference);
    }

    @Override
    public String toString() {
        return kind.name() + SEPARATOR + reference;
    }
}
