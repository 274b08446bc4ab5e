package io.lanjie.domain.notice;

import io.lanjie.domain.SourcePosition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The records about one entry, written down by a test one after the other, an hour apart unless told otherwise. */
final class EntryScript {

    static final EntryId CERTIFICATE = EntryId.certificate("2024010914000001");
    static final EntryId RECALL = EntryId.recall("R-1");
    static final Instant BEGIN = Instant.parse("2026-01-05T00:00:00Z");

    private final EntryId entry;
    private final List<EntryEvent> events = new ArrayList<>();
    private final Set<String> withdrawnElsewhere = new HashSet<>();
    private Instant time = BEGIN;

    EntryScript(EntryId entry) {
        this.entry = entry;
    }

    /** A notice of a certificate that takes effect so many days after the begin. */
    EntryScript notice(String id, CertificateState state, int day, String... replaces) {
        return arrives(notice(entry, id, state, day, 0, replaces), null);
    }

    /** A notice of that sequence. */
    EntryScript notice(String id, CertificateState state, int day, long sequence) {
        return arrives(notice(entry, id, state, day, sequence), null);
    }

    /** Another issuer's notice. */
    EntryScript notice(String id, String issuer, CertificateState state, int day) {
        Notice notice = notice(entry, id, state, day, 0);
        return arrives(notice.under(new Publication(id, issuer, null, null, List.of())), null);
    }

    /** A notice was withdrawn on entries where it counted, and this is none of them. */
    EntryScript withdrawnElsewhere(String id) {
        withdrawnElsewhere.add(id);
        return this;
    }

    EntryScript leaves() {
        events.add(new EntryEvent.Left(source(), time, null));
        return later(Duration.ofHours(1));
    }

    EntryScript later(Duration duration) {
        time = time.plus(duration);
        return this;
    }

    /** The records that undo a notice are published, or only the first of them. */
    EntryScript published(String undone, List<Undoing.Step> steps) {
        for (Undoing.Step step : steps) {
            if (step instanceof Undoing.Step.Republish republish) {
                arrives(republish.notice(), undone);
            } else {
                events.add(new EntryEvent.Left(source(), time, undone));
            }
        }
        return this;
    }

    Undoing without(String id) {
        Set<String> withdrawn = new HashSet<>(withdrawnElsewhere);
        events.stream().map(EntryEvent::undoes).filter(Objects::nonNull).forEach(withdrawn::add);
        return new NoticeWithdrawal(new NoticeName(id, null), time, NoticeHorizon.USUAL, withdrawn).of(entry, events);
    }

    EntryHistory history() {
        return EntryCourse.of(events, time, NoticeHorizon.USUAL).history();
    }

    NoticeFate fate(String id) {
        return NoticeFate.of(EntryCourse.of(events, time, NoticeHorizon.USUAL), new NoticeName(id, null));
    }

    List<EntryEvent> events() {
        return events;
    }

    Instant time() {
        return time;
    }

    private EntryScript arrives(Notice notice, String undoes) {
        events.add(new EntryEvent.Arrived(notice.from(source()), time, undoes));
        return later(Duration.ofHours(1));
    }

    private SourcePosition source() {
        return new SourcePosition("notices", 0, events.size());
    }

    private static Notice notice(
            EntryId entry, String id, CertificateState state, int day, long sequence, String... replaces) {
        Publication publication = new Publication(id, "CQC", null, null, List.of(replaces));
        Instant effectiveFrom = BEGIN.plus(Duration.ofDays(day));
        SourcePosition nowhere = new SourcePosition("notices", 0, -1);
        if (entry.kind() == EntryKind.RECALL) {
            RecallItem item = new RecallItem("X" + id, true, List.of(), null, null, null, List.of(), List.of());
            return new RecallNotice(
                    entry.reference(),
                    null,
                    List.of(),
                    null,
                    null,
                    List.of(item),
                    effectiveFrom,
                    sequence,
                    publication,
                    nowhere);
        }
        return new CertificateNotice(
                entry.reference(),
                state,
                effectiveFrom,
                null,
                sequence,
                List.of(),
                null,
                CertificateDetails.none(),
                List.of(),
                List.of(),
                publication,
                nowhere);
    }
}
