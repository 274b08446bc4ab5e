package io.lanjie.pipeline.decision;

import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.Watch;
import io.lanjie.domain.standing.EntryFacts;
import io.lanjie.domain.standing.GroundId;
import java.util.List;
import java.util.Optional;

/** What in the watch calls for action. */
final class Calling {

    private final Watch watch;

    Calling(Watch watch) {
        this.watch = watch;
    }

    /** What a ground says of its entry, where that calls for action. A mark sale rests on the law, not on an entry. */
    Optional<EntryFacts> facts(GroundId id) {
        return switch (id.kind()) {
            case CERTIFICATE, RECALL -> calling(entry(id)).map(EntryFacts::of);
            case COMPONENT ->
                calling(entry(id)).filter(Calling::stopsComponents).map(EntryFacts::of);
            case MARK_SALE -> Optional.of(EntryFacts.none());
        };
    }

    /** The entry behind a ground. */
    static EntryId entry(GroundId id) {
        return switch (id.kind()) {
            case CERTIFICATE, COMPONENT -> EntryId.certificate(id.reference());
            case RECALL -> EntryId.recall(id.reference());
            case MARK_SALE -> throw new IllegalArgumentException("no entry is behind " + id);
        };
    }

    /** The cells of a certificate whose own certificates call for action. */
    List<String> components(CertificateNotice notice) {
        if (notice.componentCertificates().isEmpty()) {
            return List.of();
        }
        return notice.componentCertificates().stream()
                .filter(cell -> calling(EntryId.certificate(cell))
                        .filter(Calling::stopsComponents)
                        .isPresent())
                .toList();
    }

    private Optional<Notice> calling(EntryId id) {
        return watch.inForce(id).filter(Notice::callsForAction);
    }

    private static boolean stopsComponents(Notice notice) {
        return notice instanceof CertificateNotice cell
                && (cell.state() == CertificateState.SUSPENDED || cell.state() == CertificateState.REVOKED);
    }
}
