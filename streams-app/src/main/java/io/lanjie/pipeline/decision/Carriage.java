package io.lanjie.pipeline.decision;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.EntryKind;
import io.lanjie.domain.notice.Watch;
import io.lanjie.domain.standing.CarriedGoods;
import io.lanjie.domain.standing.Carrier;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.pipeline.decision.ListingGoods.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What a listing carries of the entries that call for action: for each ground the ways and the evidence. */
final class Carriage {

    private final Map<GroundId, Carried> grounds = new TreeMap<>();
    private final ListingProfile profile;
    private final ListingGoods goods;
    private final Calling calling;
    private final Watch watch;

    private Carriage(ListingProfile profile, Watch watch) {
        this.profile = profile;
        this.goods = new ListingGoods(profile);
        this.calling = new Calling(watch);
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
        for (Claim claim : profile.claims()) {
            carriage.add(claim);
        }
        for (Named named : carriage.goods.named()) {
            carriage.addNamed(named);
        }
        carriage.grounds.replaceAll((id, carried) -> bounded(carried));
        return carriage.grounds;
    }

    private void add(Claim claim) {
        switch (claim.key().kind()) {
            case CERTIFICATE -> addNumber(claim);
            case GTIN, OWNER -> addRecalls(claim);
            case MARK -> addMark(claim);
            // Models are taken together with all owners named for them.
            case MODEL -> {}
        }
    }

    private void addNumber(Claim claim) {
        EntryId entry = EntryId.certificate(claim.key().value());
        if (!(watch.inForce(entry).orElse(null) instanceof CertificateNotice notice)) {
            return;
        }
        MatchKind kind = claim.match().kind();
        if (notice.callsForAction()) {
            List<Carrier> whole = numbered(kind, goods.places(claim.skuId(), false), null);
            List<Carrier> perSku = numbered(kind, goods.places(claim.skuId(), true), null);
            boolean limited = !notice.affectedModels().isEmpty();
            add(
                    new GroundId(GroundKind.CERTIFICATE, notice.number()),
                    limited ? perSku : whole,
                    limited ? whole : perSku,
                    List.of(claim.match()));
        }
        for (String component : calling.components(notice)) {
            add(
                    new GroundId(GroundKind.COMPONENT, component),
                    numbered(MatchKind.COMPONENT, goods.places(claim.skuId(), false), notice.number()),
                    List.of(),
                    List.of(claim.match().as(MatchKind.COMPONENT)));
        }
    }

    private List<Carrier> numbered(MatchKind kind, List<String> places, String via) {
        return carriers(kind, places, goods::numbered, via);
    }

    private void addNamed(Named named) {
        for (EntryId entry : watch.mayName(named.keys())) {
            EntryGoods entryGoods = watch.goods(entry).orElseThrow();
            List<Claim> meeting = named.claims().stream()
                    .filter(claim ->
                            entryGoods.names(claim.key(), profile.features()).isPresent())
                    .toList();
            if (meeting.isEmpty()) {
                continue;
            }
            List<Match> matches = meeting.stream().map(Claim::match).toList();
            if (entry.kind() == EntryKind.RECALL) {
                addRecall(
                        entry,
                        MatchKind.BRAND_MODEL,
                        goods.places(named),
                        place -> goods.recalled(named.keys(), place, named.strength()),
                        matches);
            } else {
                addCertificate(named, entry, matches);
            }
        }
    }

    private void addCertificate(Named named, EntryId entry, List<Match> matches) {
        if (!(watch.inForce(entry).orElse(null) instanceof CertificateNotice notice)) {
            return;
        }
        Function<String, CarriedGoods> carried = place -> goods.certified(named, place, notice.number());
        if (notice.callsForAction()) {
            GroundId id = new GroundId(GroundKind.CERTIFICATE, notice.number());
            add(id, carriers(MatchKind.BRAND_MODEL, goods.places(named), carried, null), List.of(), matches);
        }
        for (String component : calling.components(notice)) {
            GroundId id = new GroundId(GroundKind.COMPONENT, component);
            List<Match> through =
                    matches.stream().map(match -> match.as(MatchKind.COMPONENT)).toList();
            List<Carrier> carriers = carriers(MatchKind.COMPONENT, goods.places(named), carried, notice.number());
            add(id, carriers, List.of(), through);
        }
    }

    private void addRecalls(Claim claim) {
        for (EntryId entry : watch.naming(claim.key())) {
            boolean named = watch.goods(entry)
                    .flatMap(entryGoods -> entryGoods.names(claim.key(), profile.features()))
                    .isPresent();
            if (named && entry.kind() == EntryKind.RECALL) {
                addRecall(
                        entry,
                        claim.match().kind(),
                        List.of(claim.skuId()),
                        place -> goods.recalled(List.of(claim.key()), place, claim.strength()),
                        List.of(claim.match()));
            }
        }
    }

    private void addRecall(
            EntryId entry,
            MatchKind kind,
            List<String> places,
            Function<String, CarriedGoods> carried,
            List<Match> matches) {
        GroundId id = new GroundId(GroundKind.RECALL, entry.reference());
        add(id, carriers(kind, places, carried, null), List.of(), matches);
    }

    private void addMark(Claim claim) {
        GroundId id = new GroundId(GroundKind.MARK_SALE, claim.key().value());
        CarriedGoods marks = goods.marks(claim.key(), claim.strength());
        Carrier carrier = new Carrier(claim.match().kind(), claim.skuId(), marks, null, false);
        add(id, List.of(carrier), List.of(), List.of(claim.match()));
    }

    private static List<Carrier> carriers(
            MatchKind kind, List<String> places, Function<String, CarriedGoods> carried, String via) {
        List<Carrier> carriers = new ArrayList<>(places.size());
        for (String place : places) {
            carriers.add(new Carrier(kind, place, carried.apply(place), via, false));
        }
        return carriers;
    }

    private void add(GroundId id, List<Carrier> carriers, List<Carrier> otherwise, List<Match> matches) {
        Carried before = grounds.get(id);
        if (before == null) {
            grounds.put(id, new Carried(distinct(carriers), distinct(otherwise), matches));
            return;
        }
        List<Match> all = new ArrayList<>(before.matches());
        all.addAll(matches);
        grounds.put(id, new Carried(union(before.carriers(), carriers), union(before.otherwise(), otherwise), all));
    }

    private static List<Carrier> union(List<Carrier> some, List<Carrier> others) {
        Set<Carrier> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static List<Carrier> distinct(List<Carrier> carriers) {
        return carriers.size() < 2 ? carriers : List.copyOf(new LinkedHashSet<>(carriers));
    }

    private static Carried bounded(Carried carried) {
        if (carried.matches().size() < 2) {
            return carried;
        }
        List<Match> matches = carried.matches().stream()
                .sorted(Match.STRONGEST_FIRST)
                .distinct()
                .limit(Ground.MOST_MATCHES)
                .toList();
        return new Carried(carried.carriers(), carried.otherwise(), matches);
    }
}
