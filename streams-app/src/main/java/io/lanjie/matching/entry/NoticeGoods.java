package io.lanjie.matching.entry;

import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.AffectedModel;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.RecallNotice;
import io.lanjie.domain.notice.RecalledUnits;
import io.lanjie.matching.model.Owners;
import io.lanjie.matching.model.ProductFeatures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The goods that a notice names. */
public final class NoticeGoods implements EntryGoods {

    private final Set<String> owners;
    private final ListedModels models;
    private final ListedModels affected;
    private final boolean limited;
    private final List<RecalledItem> items;
    private final Set<MatchKey> keys;

    private NoticeGoods(
            Set<String> owners,
            ListedModels models,
            ListedModels affected,
            List<RecalledItem> items,
            Collection<MatchKey> own) {
        this.owners = owners;
        this.models = models;
        this.affected = affected;
        this.limited = affected != null;
        this.items = items;
        Set<MatchKey> all = new LinkedHashSet<>(own);
        for (String owner : owners) {
            models.keys().forEach(model -> all.add(MatchKey.model(owner, model)));
            if (models.hasWildcards() || items.stream().anyMatch(RecalledItem::hasProductNames)) {
                all.add(MatchKey.owner(owner));
            }
        }
        items.forEach(item -> item.gtins().forEach(gtin -> all.add(MatchKey.gtin(gtin))));
        this.keys = Set.copyOf(all);
    }

    /**
     * The goods of a notice.
     *
     * @param notice the notice
     * @param owners the brands known
     * @param features reads product names
     */
    public static EntryGoods of(Notice notice, Owners owners, ProductFeatures features) {
        if (notice instanceof CertificateNotice certificate) {
            return of(certificate, owners);
        }
        return of((RecallNotice) notice, owners, features);
    }

    private static NoticeGoods of(CertificateNotice notice, Owners owners) {
        ListedModels affected = notice.affectedModels().isEmpty() ? null : ListedModels.of(notice.affectedModels());
        ListedModels models = ListedModels.of(notice.details().models());
        // What a notice says is affected is of the certificate, whether or not the list of models was delivered.
        return new NoticeGoods(
                EntryOwners.of(notice.details(), owners),
                affected == null ? models : models.and(affected),
                affected,
                List.of(),
                List.of(MatchKey.certificate(notice.number())));
    }

    private static NoticeGoods of(RecallNotice notice, Owners owners, ProductFeatures features) {
        List<RecalledItem> items = new ArrayList<>();
        ListedModels models = ListedModels.none();
        for (var item : notice.items()) {
            RecalledItem recalled = RecalledItem.of(item, notice.productName(), features);
            items.add(recalled);
            models = models.and(recalled.models());
        }
        return new NoticeGoods(EntryOwners.of(notice, owners), models, null, items, List.of());
    }

    @Override
    public Set<MatchKey> keys() {
        return keys;
    }

    @Override
    public Optional<Strength> names(MatchKey key, Collection<String> features) {
        return switch (key.kind()) {
            case CERTIFICATE, GTIN -> keys.contains(key) ? Optional.of(Strength.STRONG) : Optional.empty();
            case MODEL -> owners.contains(key.owner()) ? models.names(key.model()) : Optional.empty();
            case OWNER ->
                owners.contains(key.owner()) && items.stream().anyMatch(item -> item.hasNameOf(features))
                        ? Optional.of(Strength.WEAK)
                        : Optional.empty();
            case MARK -> Optional.empty();
        };
    }

    @Override
    public AffectedModel affected(Collection<String> stated) {
        if (!limited) {
            return AffectedModel.ALL;
        }
        boolean open = stated.isEmpty() || affected.isIncomplete();
        for (String model : stated) {
            Optional<Strength> named = affected.names(model);
            if (named.isPresent() && named.get() == Strength.STRONG) {
                return AffectedModel.AFFECTED;
            }
            open |= named.isPresent();
        }
        // A list that refers to an attachment or cannot be read leaves it open which goods it concerns.
        return open ? AffectedModel.UNKNOWN : AffectedModel.NOT_AFFECTED;
    }

    @Override
    public RecalledUnits recalled(MatchKey key, Collection<StatedUnit> stated) {
        List<RecalledItem> concerned =
                items.stream().filter(item -> item.isNamedBy(key)).toList();
        return RecalledRange.relation(concerned, stated);
    }
}
