package io.lanjie.domain.standing;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.NoticeReference;
import io.lanjie.domain.notice.RecallItem;
import io.lanjie.domain.notice.RecallNotice;
import java.time.Instant;
import java.util.List;

/**
 * What a ground says of the entry it rests on.
 *
 * @param state state of the certificate, or null for recalls
 * @param reasonCodes CNCA reason codes of that state, sorted
 * @param affectedModels of a certificate the models concerned, empty: all; of a recall the units recalled
 * @param effectiveFrom since when the state is in force; null for mark sales, which rest on the law alone
 * @param sequence orders notices of the same effective time
 * @param notice the notice; null for mark sales
 * @param source the record of the notice; null for mark sales
 */
public record EntryFacts(
        CertificateState state,
        List<String> reasonCodes,
        List<String> affectedModels,
        Instant effectiveFrom,
        long sequence,
        NoticeReference notice,
        SourcePosition source) {

    /** Sorts the lists, whose order says nothing. */
    public EntryFacts {
        reasonCodes = SortedTexts.of(reasonCodes);
        affectedModels = SortedTexts.of(affectedModels);
    }

    /** Of a ground that rests on no entry of the watch: it is found in the listing alone. */
    public static EntryFacts none() {
        return new EntryFacts(null, List.of(), List.of(), null, 0, null, null);
    }

    /** The facts of a notice in force. */
    public static EntryFacts of(Notice notice) {
        CertificateNotice certificate = notice instanceof CertificateNotice found ? found : null;
        return new EntryFacts(
                certificate == null ? null : certificate.state(),
                certificate == null ? List.of() : certificate.reasonCodes(),
                certificate == null ? units(notice) : certificate.affectedModels(),
                notice.effectiveFrom(),
                notice.sequence(),
                notice.publication().reference(),
                notice.source());
    }

    private static List<String> units(Notice notice) {
        return notice instanceof RecallNotice recall
                ? recall.items().stream().map(RecallItem::scope).toList()
                : List.of();
    }

    /** Whether a review decision made on the other still stands on this one: status, reasons and scope are the same. */
    public boolean asksTheSameAs(CertificateState otherState, List<String> otherReasons, List<String> otherModels) {
        return state == otherState && reasonCodes.equals(otherReasons) && affectedModels.equals(otherModels);
    }
}
