package io.lanjie.pipeline.decision;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.Watch;
import io.lanjie.domain.standing.Carrier;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.GroundKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a listing carries of the entries that call for action: for each ground the ways and the evidence. */
final class Carriage {

    private final Map<GroundId, Carried> grounds = new TreeMap<>();
    private final ListingProfile profile;
    private final Watch watch;

    private Carriage(ListingProfile profile, Watch watch) {
        this.profile = profile;
        this.watch = watch;
    }

    /**
     * What is carried for one ground.
     *
     * @param carriers the ways, without repetition
     * @param otherwise the same ways as they would be if the notice named models, or named none
     * @param matches the evidence, strongest first, at most {@value Ground#MOST_MATCHES}
     */
    record Carried(List<Carrier> carriers, List<Carrier> otherwise, List<Match> matches) {

        static final Carried NOTHING = new Carried(List.of(), List.of(), List.of());
    }

    /** Of a listing that is there. */
    static Map<GroundId, Carried> of(ListingProfile profile, Watch watch) {
        Carriage carriage = new Carriage(profile, watch);
        profile.claims().forEach(carriage::add);
        carriage.grounds.replaceAll((id, carried) -> bounded(carried));
        return carriage.grounds;
    }

    /** The notice in force behind a ground, where it calls for action. */
    static Optional<Notice> callingFor(GroundId id, Watch watch) {
        return switch (id.kind()) {
            case CERTIFICATE -> calling(EntryId.certificate(id.reference()), watch);
            case COMPONENT ->
                calling(EntryId.certificate(id.reference()), watch).filter(Carriage::stopsComponents);
            case RECALL -> calling(EntryId.recall(id.reference()), watch);
            // A mark sale rests on no entry: it is found in the listing and released by review alone.
            case MARK_SALE -> Optional.empty();
        };
    }

    /** Whether a component carried through a certificate is still among the components of that certificate. */
    static boolean isStillComponent(Carrier carrier, GroundId id, Watch watch) {
        return carrier.via() == null
                || inForce(EntryId.certificate(carrier.via()), watch)
                        .filter(CertificateNotice.class::isInstance)
                        .map(CertificateNotice.class::cast)
                        .filter(pack -> pack.componentCertificates().contains(id.reference()))
                        .isPresent();
    }

    private void add(Claim claim) {
        if (claim.key().kind() != MatchKey.Kind.CERTIFICATE) {
            return;
        }
        inForce(EntryId.certificate(claim.key().value()), watch)
                .filter(CertificateNotice.class::isInstance)
                .map(CertificateNotice.class::cast)
                .ifPresent(notice -> addCertificate(claim, notice));
    }

    private void addCertificate(Claim claim, CertificateNotice notice) {
        if (notice.callsForAction()) {
            GroundId id = new GroundId(GroundKind.CERTIFICATE, notice.number());
            List<Carrier> whole = carriers(claim, claim.match().kind(), null, false);
            List<Carrier> perSku = carriers(claim, claim.match().kind(), null, true);
            if (notice.affectedModels().isEmpty()) {
                add(id, whole, perSku, claim.match());
            } else {
                add(id, perSku, whole, claim.match());
            }
        }
        for (String component : notice.componentCertificates()) {
            GroundId id = new GroundId(GroundKind.COMPONENT, component);
            if (callingFor(id, watch).isPresent()) {
                Match through = claim.match().as(MatchKind.COMPONENT);
                add(id, carriers(claim, MatchKind.COMPONENT, notice.number(), false), List.of(), through);
            }
        }
    }

    private List<Carrier> carriers(Claim claim, MatchKind kind, String via, boolean perSku) {
        if (!claim.skuId().isEmpty()) {
            return List.of(carrier(kind, claim.skuId(), modelOf(claim.skuId()), via));
        }
        // A notice about some models of a listing with several SKUs concerns the SKUs with such a model.
        boolean skusDiffer = profile.skus().size() > 1
                && profile.skus().stream().anyMatch(sku -> !sku.models().isEmpty());
        if (perSku && skusDiffer) {
            return profile.skus().stream()
                    .map(sku -> carrier(kind, sku.skuId(), modelOf(sku.skuId()), via))
                    .toList();
        }
        return List.of(carrier(kind, "", modelOfWhole(), via));
    }

    private Carrier carrier(MatchKind kind, String skuId, String model, String via) {
        return new Carrier(kind, skuId, model, profile.goodsInScope(), via, false);
    }

    /** A listing of one SKU may state its model there. */
    private String modelOfWhole() {
        List<String> own = profile.models();
        return first(
                own.isEmpty() && profile.skus().size() == 1
                        ? profile.skus().get(0).models()
                        : own);
    }

    private String modelOf(String skuId) {
        return profile.skus().stream()
                .filter(sku -> sku.skuId().equals(skuId) && !sku.models().isEmpty())
                .map(sku -> sku.models().get(0))
                .findFirst()
                .orElse(first(profile.models()));
    }

    private static String first(List<String> models) {
        return models.isEmpty() ? null : models.get(0);
    }

    private void add(GroundId id, List<Carrier> carriers, List<Carrier> otherwise, Match match) {
        Carried before = grounds.getOrDefault(id, Carried.NOTHING);
        List<Match> matches = new ArrayList<>(before.matches());
        matches.add(match);
        grounds.put(id, new Carried(union(before.carriers(), carriers), union(before.otherwise(), otherwise), matches));
    }

    private static List<Carrier> union(List<Carrier> some, List<Carrier> others) {
        Set<Carrier> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static Carried bounded(Carried carried) {
        List<Match> matches = carried.matches().stream()
                .sorted(Match.STRONGEST_FIRST)
                .distinct()
                .limit(Ground.MOST_MATCHES)
                .toList();
        return new Carried(carried.carriers(), carried.otherwise(), matches);
    }

    private static Optional<Notice> calling(EntryId id, Watch watch) {
        return inForce(id, watch).filter(Notice::callsForAction);
    }

    private static Optional<Notice> inForce(EntryId id, Watch watch) {
        return watch.entry(id).map(EntryChange::inForce);
    }

    private static boolean stopsComponents(Notice notice) {
        return notice instanceof CertificateNotice cell
                && (cell.state() == CertificateState.SUSPENDED || cell.state() == CertificateState.REVOKED);
    }
}
