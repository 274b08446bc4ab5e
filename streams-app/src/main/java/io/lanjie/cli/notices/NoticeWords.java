package io.lanjie.cli.notices;

import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.json.ChinaTime;
import java.util.Locale;

/** How people speak of entries and notices. */
public final class NoticeWords {

    private static final String NOTHING = "not in the watch";

    private NoticeWords() {}

    /** Returns the kind and the reference of an entry. */
    public static String entry(EntryId entry) {
        return entry.kind().name().toLowerCase(Locale.ROOT) + " " + entry.reference();
    }

    /** Returns the state that a notice puts its entry in; null is none. */
    public static String state(Notice notice) {
        if (notice == null) {
            return NOTHING;
        }
        return notice instanceof CertificateNotice certificate
                ? certificate.state().name()
                : "RECALLED";
    }

    /** Returns the state, and the notice behind it; null is none. */
    public static String stateAndId(Notice notice) {
        return notice == null
                ? NOTHING
                : state(notice) + " (" + notice.publication().id() + ")";
    }

    /** Returns from when a notice holds. */
    public static String from(Notice notice) {
        return ChinaTime.format(notice.effectiveFrom());
    }
}
