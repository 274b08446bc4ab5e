package io.lanjie.benchmarks.evaluation;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.Notice;
import io.lanjie.matching.Findings;
import io.lanjie.matching.ListingMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the claims of a listing meet what is watched, found as the application finds it: by the keys of both. */
final class Meetings {

    private static final Map<MatchKey.Kind, MatchKind> KINDS = Map.of(
            MatchKey.Kind.MODEL, MatchKind.BRAND_MODEL,
            MatchKey.Kind.GTIN, MatchKind.GTIN,
            MatchKey.Kind.OWNER, MatchKind.PRODUCT_NAME);

    private record Watched(String reference, EntryGoods goods) {}

    private record Way(String reference, MatchKind by) {}

    private final Map<MatchKey, List<Watched>> watched = new HashMap<>();

    Meetings(ListingMatcher matcher, List<Notice> notices) {
        for (Notice notice : notices) {
            EntryGoods goods = matcher.goods(notice);
            Watched entry = new Watched(notice.entry().reference(), goods);
            goods.keys()
                    .forEach(key -> watched.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(entry));
        }
    }

    /** All that a listing meets. Brand and model, or product name, count for goods in scope alone. */
    List<Meeting> of(Findings findings) {
        Map<Way, Meeting> meetings = new HashMap<>();
        for (Claim claim : findings.claims()) {
            MatchKind by = KINDS.get(claim.key().kind());
            if (by != null && (by == MatchKind.GTIN || findings.goodsInScope())) {
                for (Watched entry : near(claim.key())) {
                    entry.goods()
                            .names(claim.key(), findings.features())
                            .map(strength -> meeting(entry, by, claim, strength, findings))
                            .ifPresent(meeting ->
                                    meetings.merge(new Way(entry.reference(), by), meeting, Meetings::together));
                }
            }
        }
        return List.copyOf(meetings.values());
    }

    private Set<Watched> near(MatchKey key) {
        Set<Watched> near = new HashSet<>(watched.getOrDefault(key, List.of()));
        if (key.kind() == MatchKey.Kind.MODEL) {
            near.addAll(watched.getOrDefault(MatchKey.owner(key.owner()), List.of()));
        }
        return near;
    }

    private static Meeting meeting(Watched entry, MatchKind by, Claim claim, Strength strength, Findings findings) {
        return new Meeting(
                entry.reference(),
                by,
                weaker(strength, claim.strength()),
                Set.of(claim.skuId()),
                entry.goods().recalled(claim.key(), findings.units()));
    }

    private static Meeting together(Meeting one, Meeting other) {
        Set<String> skuIds = new HashSet<>(one.skuIds());
        skuIds.addAll(other.skuIds());
        Strength strength =
                Optional.of(one.strength()).filter(Strength.STRONG::equals).orElse(other.strength());
        return new Meeting(one.entry(), one.by(), strength, skuIds, one.units());
    }

    private static Strength weaker(Strength one, Strength other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
