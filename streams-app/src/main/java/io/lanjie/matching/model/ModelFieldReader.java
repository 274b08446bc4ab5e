package io.lanjie.matching.model;

import io.lanjie.matching.model.ModelList.Named;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;
import java.util.ArrayList;
import java.util.List;

/** Reads fields and attributes that are there for the model, as the lists that they often are. */
final class ModelFieldReader {

    private ModelFieldReader() {}

    /**
     * Adds the models of a field.
     *
     * @param anyCode whether every code is a model, or only one that has both letters and digits
     */
    static void read(
            FieldText field, FittedZones zones, String source, boolean anyCode, List<Candidate> found, MatchLog log) {
        for (Named named : ModelList.of(field.text(), brands(field.hits())).models()) {
            RejectionReason reason = zones.reason(named.from(), named.until());
            if (reason == null && !anyCode && !looksLikeModel(named.key())) {
                reason = RejectionReason.NOT_A_MODEL;
            }
            if (reason == null) {
                boolean marketing = isMarketingName(field.hits(), named);
                if (marketing) {
                    log.rejected(field, named.from(), named.until(), RejectionReason.MARKETING_NAME);
                }
                found.add(
                        new Candidate(named.key(), field, named.from(), named.until(), source, !marketing, marketing));
            } else {
                log.rejected(field, named.from(), named.until(), reason);
            }
        }
    }

    private static boolean looksLikeModel(String key) {
        return Piece.looksLikeModel(key, 0, key.length());
    }

    /** Whether the whole of it is a name of the trade; a model that merely begins with one is a model. */
    static boolean isMarketingName(List<Hit> hits, Named named) {
        return HitSearch.covers(hits, TermKind.MARKETING_NAME, named.from(), named.until());
    }

    private static List<Hit> brands(List<Hit> hits) {
        List<Hit> brands = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.term().kind() == TermKind.BRAND) {
                brands.add(hit);
            }
        }
        return brands;
    }
}
