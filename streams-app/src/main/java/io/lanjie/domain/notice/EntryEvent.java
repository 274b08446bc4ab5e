package io.lanjie.domain.notice;

import io.lanjie.domain.SourcePosition;
import java.time.Instant;
import java.util.Objects;

/** A record about one entry, as it stands in its topic. */
public sealed interface EntryEvent {

    /** When it was published. */
    Instant at();

    /** The record. */
    SourcePosition source();

    /** The notice whose withdrawal wrote the record, or null where a regulator did. */
    String undoes();

    /**
     * A notice.
     *
     * @param notice the notice
     * @param at when it was published
     * @param undoes the notice whose withdrawal wrote the record, or null
     */
    record Arrived(Notice notice, Instant at, String undoes) implements EntryEvent {

        /** Refuses missing required parts. */
        public Arrived {
            Objects.requireNonNull(notice, "notice");
            Objects.requireNonNull(at, "at");
        }

        @Override
        public SourcePosition source() {
            return notice.source();
        }
    }

    /**
     * A null: the entry leaves the watch.
     *
     * @param source the record
     * @param at when it was published
     * @param undoes the notice whose withdrawal wrote the record, or null
     */
    record Left(SourcePosition source, Instant at, String undoes) implements EntryEvent {

        /** Refuses missing required parts. */
        public Left {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(at, "at");
        }
    }

    /** Whether it is a notice of that name. */
    default boolean isNotice(NoticeName name) {
        return this instanceof Arrived arrived && name.isOf(arrived.notice());
    }
}
