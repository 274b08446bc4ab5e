package io.lanjie.matching.entry;

import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.AffectedModel;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.RecalledUnits;
import io.lanjie.matching.model.ModelKey;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The goods that a notice names. */
public final class NoticeGoods implements EntryGoods {

    private final Set<MatchKey> keys;
    private final boolean limited;
    private final Set<String> affectedModels;

    private NoticeGoods(Set<MatchKey> keys, List<String> affectedModels) {
        this.keys = keys;
        this.limited = !affectedModels.isEmpty();
        this.affectedModels = affectedModels.stream()
                .map(ModelKey::canonical)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The goods of a notice. */
    public static EntryGoods of(Notice notice) {
        return notice instanceof CertificateNotice certificate
                ? new NoticeGoods(Set.of(MatchKey.certificate(certificate.number())), certificate.affectedModels())
                : new NoticeGoods(Set.of(), List.of());
    }

    @Override
    public Set<MatchKey> keys() {
        return keys;
    }

    @Override
    public Optional<Strength> names(MatchKey key, Collection<String> features) {
        return Optional.empty();
    }

    @Override
    public AffectedModel affected(Collection<String> models) {
        if (!limited) {
            return AffectedModel.ALL;
        }
        // A notice that names models, none of which can be read, leaves it open which goods it concerns.
        if (models.isEmpty() || affectedModels.isEmpty()) {
            return AffectedModel.UNKNOWN;
        }
        return models.stream().anyMatch(affectedModels::contains) ? AffectedModel.AFFECTED : AffectedModel.NOT_AFFECTED;
    }

    @Override
    public RecalledUnits recalled(MatchKey key, Collection<StatedUnit> stated) {
        return RecalledUnits.UNPROVEN;
    }
}
