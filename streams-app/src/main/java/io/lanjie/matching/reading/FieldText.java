package io.lanjie.matching.reading;

import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.matching.term.Hit;
import io.lanjie.matching.text.FieldRole;
import io.lanjie.matching.text.NormalisedText;
import java.util.List;

/**
 * One text of a listing, read once for all who look for something in it.
 *
 * @param path where in the listing, for example {@code skus[2].certificateNumbers[0]}
 * @param role what the text is there for
 * @param attributeName name of the attribute as written, empty for other fields
 * @param sort what the name of the attribute says that its value is; other for other fields
 * @param skuId the SKU, empty for the listing as a whole
 * @param text the text
 * @param hits words of the dictionaries in it
 */
public record FieldText(
        String path,
        FieldRole role,
        String attributeName,
        AttributeSort sort,
        String skuId,
        NormalisedText text,
        List<Hit> hits) {

    /** A text whose attribute's sort its name says. */
    public FieldText(
            String path, FieldRole role, String attributeName, String skuId, NormalisedText text, List<Hit> hits) {
        this(path, role, attributeName, sort(role, attributeName), skuId, text, hits);
    }

    /** A place in this text as evidence. */
    public Match match(MatchKind kind, int from, int until, String normalised, String rule) {
        return new Match(
                kind, path, text.written(from, until), normalised, text.start(from), text.end(until - 1), rule);
    }

    private static AttributeSort sort(FieldRole role, String attributeName) {
        return role == FieldRole.ATTRIBUTE ? AttributeSort.of(attributeName) : AttributeSort.OTHER;
    }
}
