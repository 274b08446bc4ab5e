package io.lanjie.kafka.record;

import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKind;

/** Evidence as records and as the domain's words. */
public final class MatchMapping {

    private MatchMapping() {}

    /** The record of a match. */
    public static io.lanjie.schema.Match toRecord(Match match) {
        return new io.lanjie.schema.Match(
                Enumerations.convert(match.kind(), io.lanjie.schema.MatchKind.class),
                match.field(),
                match.matchedText(),
                match.normalised(),
                match.start(),
                match.end(),
                match.rule());
    }

    /** The match of a record. */
    public static Match toDomain(io.lanjie.schema.Match match) {
        return new Match(
                Enumerations.convert(match.getMatchKind(), MatchKind.class),
                match.getField(),
                match.getMatchedText(),
                match.getNormalised(),
                match.getStart(),
                match.getEnd(),
                match.getRule());
    }
}
