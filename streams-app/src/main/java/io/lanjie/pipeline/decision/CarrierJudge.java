package io.lanjie.pipeline.decision;

import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.AffectedModel;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.RecalledUnits;
import io.lanjie.domain.notice.Watch;
import io.lanjie.domain.policy.Cover;
import io.lanjie.domain.policy.PolicyQuestion;
import io.lanjie.domain.standing.CarriedGoods;
import io.lanjie.domain.standing.Carrier;
import io.lanjie.domain.standing.EntryFacts;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.GroundKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts what a carrier says beside what the watch says now, as policy is asked about it. */
final class CarrierJudge {

    private final Watch watch;

    CarrierJudge(Watch watch) {
        this.watch = watch;
    }

    /**
     * Whether the regulator's side still leads from a carrier to its ground: the certificate still lists the cell, the
     * entry still names the goods. What a notice no longer names is the notice's change, not the seller's.
     */
    boolean isStillNamed(Carrier carrier, GroundId id) {
        if (id.kind() == GroundKind.MARK_SALE) {
            return true;
        }
        EntryId entry = carrier.via() == null ? Calling.entry(id) : EntryId.certificate(carrier.via());
        boolean listsComponent = carrier.via() == null
                || (watch.inForce(entry).orElse(null) instanceof CertificateNotice pack
                        && pack.componentCertificates().contains(id.reference()));
        return listsComponent
                && (carrier.goods().keys().isEmpty()
                        || strength(entry, carrier.goods()).isPresent());
    }

    /** What policy is asked about one carrier. */
    PolicyQuestion question(GroundId id, EntryFacts facts, Carrier carrier) {
        CarriedGoods goods = carrier.goods();
        boolean byModel = id.kind() == GroundKind.CERTIFICATE && carrier.matchKind() == MatchKind.BRAND_MODEL;
        return new PolicyQuestion(
                id.kind(),
                facts.state(),
                Set.copyOf(facts.reasonCodes()),
                carrier.matchKind(),
                affected(id, facts, goods),
                goods.inScope(),
                strength(id, goods),
                byModel ? cover(id.reference(), goods) : null,
                id.kind() == GroundKind.RECALL ? units(id, goods) : null);
    }

    private AffectedModel affected(GroundId id, EntryFacts facts, CarriedGoods goods) {
        if (id.kind() == GroundKind.RECALL || facts.affectedModels().isEmpty()) {
            return AffectedModel.ALL;
        }
        return watch.goods(Calling.entry(id))
                .map(entry -> entry.affected(goods.models()))
                .orElse(AffectedModel.UNKNOWN);
    }

    private Strength strength(GroundId id, CarriedGoods goods) {
        if (id.kind() == GroundKind.MARK_SALE || goods.keys().isEmpty()) {
            return goods.strength();
        }
        return weaker(goods.strength(), strength(Calling.entry(id), goods).orElse(goods.strength()));
    }

    /** How surely an entry names goods, under the best of their keys. */
    private Optional<Strength> strength(EntryId id, CarriedGoods goods) {
        Optional<EntryGoods> entry = watch.goods(id);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Strength best = null;
        for (MatchKey key : goods.keys()) {
            Strength named = entry.get().names(key, goods.features()).orElse(null);
            best = named == Strength.STRONG || best == null ? named : best;
        }
        return Optional.ofNullable(best);
    }

    /** What else speaks for the goods: the number that the listing names, or the certificates there are. */
    private Cover cover(String number, CarriedGoods goods) {
        if (goods.otherNumbers().stream()
                .map(EntryId::certificate)
                // What a wildcard that nobody explains covers is for a person to say.
                .anyMatch(other ->
                        isValidFor(other, goods) && strength(other, goods).orElseThrow() == Strength.STRONG)) {
            return Cover.NAMED_VALID;
        }
        if (!goods.otherNumbers().isEmpty()) {
            return Cover.OTHER;
        }
        EntryId own = EntryId.certificate(number);
        return watch.mayName(goods.keys()).stream().anyMatch(entry -> !entry.equals(own) && isValidFor(entry, goods))
                ? Cover.OTHER
                : Cover.NONE;
    }

    private boolean isValidFor(EntryId id, CarriedGoods goods) {
        return watch.inForce(id).orElse(null) instanceof CertificateNotice certificate
                && certificate.state() == CertificateState.VALID
                && strength(id, goods).isPresent();
    }

    private RecalledUnits units(GroundId id, CarriedGoods goods) {
        EntryGoods entry = watch.goods(Calling.entry(id)).orElse(null);
        if (entry == null) {
            return RecalledUnits.UNPROVEN;
        }
        // All keys of a carrier are of one model or one GTIN, and a recall says the same of its units under each.
        List<MatchKey> keys = goods.keys();
        return keys.stream()
                .filter(key -> entry.names(key, goods.features()).isPresent())
                .map(key -> entry.recalled(key, goods.units()))
                .findFirst()
                .orElse(RecalledUnits.UNPROVEN);
    }

    private static Strength weaker(Strength one, Strength other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
