package io.lanjie.cli.report;

import io.lanjie.cli.notices.NoticeBook;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.RecallNotice;
import io.lanjie.schema.StandingGround;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the grounds of a listing are counted under, each word once. */
final class GroundWords {

    private GroundWords() {}

    /** Kind and status. */
    static Set<String> kinds(List<StandingGround> grounds) {
        Set<String> kinds = new TreeSet<>();
        grounds.forEach(
                ground -> kinds.add(ground.getKind() + (ground.getStatus() == null ? "" : " " + ground.getStatus())));
        return kinds;
    }

    /** The brands that the notices behind them name. */
    static Set<String> brands(List<StandingGround> grounds, NoticeBook book) {
        Set<String> brands = new TreeSet<>();
        grounds.forEach(ground -> brands.addAll(brands(ground, book)));
        return brands;
    }

    private static List<String> brands(StandingGround ground, NoticeBook book) {
        Optional<Notice> notice = switch (ground.getKind()) {
            case CERTIFICATE, COMPONENT -> book.inForce(EntryId.certificate(ground.getReference()));
            case RECALL -> book.inForce(EntryId.recall(ground.getReference()));
            case MARK_SALE, UNKNOWN -> Optional.empty();
        };
        List<String> brands = notice.map(GroundWords::brands).orElse(List.of());
        return brands.isEmpty() ? List.of("(no brand named)") : brands;
    }

    private static List<String> brands(Notice notice) {
        return notice instanceof CertificateNotice certificate
                ? certificate.details().brands()
                : ((RecallNotice) notice).brands();
    }
}
