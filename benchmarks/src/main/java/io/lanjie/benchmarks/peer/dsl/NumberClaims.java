package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CarriedNumber;
import io.lanjie.benchmarks.peer.dsl.record.Evidence;
import io.lanjie.benchmarks.peer.dsl.record.ListingFacts;
import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.standing.Ground;
import io.lanjie.kafka.record.ListingMapping;
import io.lanjie.matching.Findings;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.schema.Listing;
import io.lanjie.schema.SaleStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The certificate numbers that a listing carries, as lanjie's matcher finds them. */
final class NumberClaims {

    private final ListingMatcher matcher;

    NumberClaims(ListingMatcher matcher) {
        this.matcher = matcher;
    }

    /**
     * A row for each number that can take the listing down; one in running text of other goods cannot.
     *
     * @param listing the listing
     * @param offset where it stands in its partition
     */
    SortedMap<String, CarriedNumber> rows(Listing listing, long offset) {
        Findings findings = matcher.find(ListingMapping.toDomain(listing));
        SortedMap<String, List<Claim>> claims = new TreeMap<>();
        for (Claim claim : findings.claims()) {
            if (claim.key().kind() == MatchKey.Kind.CERTIFICATE && counts(claim, findings)) {
                claims.computeIfAbsent(claim.key().value(), number -> new ArrayList<>())
                        .add(claim);
            }
        }
        SortedMap<String, CarriedNumber> rows = new TreeMap<>();
        if (!claims.isEmpty()) {
            ListingFacts facts = facts(listing, offset);
            for (Map.Entry<String, List<Claim>> entry : claims.entrySet()) {
                rows.put(entry.getKey(), row(facts, entry.getValue()));
            }
        }
        return rows;
    }

    private static boolean counts(Claim claim, Findings findings) {
        return claim.match().kind() == MatchKind.CERTIFICATE_FIELD || findings.goodsInScope();
    }

    private static ListingFacts facts(Listing listing, long offset) {
        return new ListingFacts(
                offset,
                listing.getRevision(),
                listing.getSaleStatus() != SaleStatus.OFF_SALE,
                listing.getUrl(),
                listing.getSellerId());
    }

    private static CarriedNumber row(ListingFacts facts, List<Claim> claims) {
        boolean whole = claims.stream().anyMatch(claim -> claim.skuId().isEmpty());
        List<String> skuIds = whole
                ? List.of()
                : claims.stream().map(Claim::skuId).distinct().sorted().toList();
        List<Evidence> evidence = claims.stream()
                .map(Claim::match)
                .sorted(Match.STRONGEST_FIRST)
                .distinct()
                .limit(Ground.MOST_MATCHES)
                .map(NumberClaims::evidence)
                .toList();
        return new CarriedNumber(facts, skuIds, evidence);
    }

    private static Evidence evidence(Match match) {
        return new Evidence(
                match.kind() == MatchKind.CERTIFICATE_FIELD,
                match.field(),
                match.matchedText(),
                match.normalised(),
                match.start(),
                match.end(),
                match.rule());
    }
}
