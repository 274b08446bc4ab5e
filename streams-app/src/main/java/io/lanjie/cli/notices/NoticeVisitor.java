package io.lanjie.cli.notices;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.notice.EntryEvent;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.NoticeName;

/** Is shown the records of the notice topics, those of an entry in their order. */
public interface NoticeVisitor {

    /** A notice that passes admission, or a null. */
    void event(EntryId entry, EntryEvent event);

    /** A notice that admission refuses; it has no effect. */
    default void malformed(EntryId entry, NoticeName name, Refusal refusal) {
        // Whoever only asks what is in force need not know.
    }

    /** A record whose bytes are no notice; it has no effect. */
    default void unreadable(SourcePosition where) {
        // Whoever only asks what is in force need not know.
    }
}
