package io.lanjie.matching;

import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.reading.Remark;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is told while one listing is explained. */
final class CollectingLog implements MatchLog {

    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Remarked> remarks = new ArrayList<>();

    @Override
    public void rejected(FieldText field, int from, int until, RejectionReason reason) {
        NormalisedText text = field.text();
        rejections.add(
                from >= until
                        ? new Rejection(field.path(), "", 0, 0, reason)
                        : new Rejection(
                                field.path(),
                                text.written(from, until),
                                text.start(from),
                                text.end(until - 1),
                                reason));
    }

    @Override
    public void remarked(FieldText field, int from, int until, Remark remark) {
        remarks.add(new Remarked(field.path(), field.text().written(from, until), remark));
    }

    List<Rejection> rejections() {
        return rejections;
    }

    List<Remarked> remarks() {
        return remarks;
    }
}
