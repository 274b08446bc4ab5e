package io.lanjie.domain.notice;

import io.lanjie.domain.SourcePosition;
import java.time.Instant;
import java.util.Comparator;

/** What a regulator says of one entry from a moment on. */
public sealed interface Notice permits CertificateNotice, RecallNotice {

    /** Order of the notices of one entry: by effective time, then by sequence. */
    Comparator<Notice> IN_ORDER = Comparator.comparing(Notice::effectiveFrom).thenComparingLong(Notice::sequence);

    /** The certificate or recall it is about. */
    EntryId entry();

    /** From when it holds. */
    Instant effectiveFrom();

    /** Orders notices of the same effective time. */
    long sequence();

    /** The publication behind it. */
    Publication publication();

    /** The record it came in. */
    SourcePosition source();

    /** The same notice as if it had come in another record: two notices are the same when these are equal. */
    Notice from(SourcePosition source);

    /** The same notice under another publication. */
    Notice under(Publication publication);

    /** Whether listings that carry the entry have a ground against them. */
    boolean callsForAction();

    /** Whether only a notice that replaces this one can follow it. */
    boolean isFinal();

    /** Whether the other says the same, whatever record it came in. */
    default boolean saysTheSameAs(Notice other) {
        return from(other.source()).equals(other);
    }

    /** Whether this notice declares that the other no longer counts. */
    default boolean replaces(Notice other) {
        return publication().replaces().contains(other.publication().id());
    }
}
