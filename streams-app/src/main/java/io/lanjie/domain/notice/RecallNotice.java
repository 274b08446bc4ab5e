package io.lanjie.domain.notice;

import io.lanjie.domain.SourcePosition;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A recall of consumer goods, from a moment on.
 *
 * @param recallId identifier of the recall
 * @param authority authority that published it, or null
 * @param brands brands of the goods
 * @param holder producer who recalls, or null
 * @param productName product name, or null
 * @param items what is recalled
 * @param effectiveFrom from when it holds
 * @param sequence orders notices of the same effective time
 * @param publication the publication
 * @param source the record it came in
 */
public record RecallNotice(
        String recallId,
        String authority,
        List<String> brands,
        Party holder,
        String productName,
        List<RecallItem> items,
        Instant effectiveFrom,
        long sequence,
        Publication publication,
        SourcePosition source)
        implements Notice {

    /** Copies the lists and refuses missing required parts. */
    public RecallNotice {
        Objects.requireNonNull(recallId, "recallId");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(source, "source");
        brands = List.copyOf(brands);
        items = List.copyOf(items);
    }

    @Override
    public EntryId entry() {
        return EntryId.recall(recallId);
    }

    @Override
    public RecallNotice from(SourcePosition other) {
        return new RecallNotice(
                recallId, authority, brands, holder, productName, items, effectiveFrom, sequence, publication, other);
    }

    @Override
    public RecallNotice under(Publication other) {
        return new RecallNotice(
                recallId, authority, brands, holder, productName, items, effectiveFrom, sequence, other, source);
    }

    @Override
    public boolean callsForAction() {
        return true;
    }

    /** A recall can always be amended: units are added, spans corrected. */
    @Override
    public boolean isFinal() {
        return false;
    }
}
