package io.lanjie.benchmarks.evaluation;

import io.lanjie.benchmarks.corpus.ExpectedEntry;
import io.lanjie.benchmarks.corpus.ExpectedNumber;
import io.lanjie.benchmarks.corpus.LabelledListing;
import io.lanjie.benchmarks.evaluation.Judgement.Comparison;
import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.Notice;
import io.lanjie.matching.Findings;
import io.lanjie.matching.ListingMatcher;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what a matcher finds in a listing with what a person found. */
public final class Judge {

    private static final String AT_SKU = "@";
    private static final String YES = "yes";
    private static final Map<MatchKind, Measure> MEASURES = Map.of(
            MatchKind.BRAND_MODEL, Measure.BRAND_MODEL,
            MatchKind.GTIN, Measure.GTIN,
            MatchKind.PRODUCT_NAME, Measure.PRODUCT_NAME);

    private final ListingMatcher matcher;
    private final Meetings meetings;

    /**
     * @param matcher the matcher that is judged
     * @param notices what is watched
     */
    public Judge(ListingMatcher matcher, List<Notice> notices) {
        this.matcher = matcher;
        this.meetings = new Meetings(matcher, notices);
    }

    /** Judges one listing. */
    public Judgement judge(LabelledListing listing) {
        Findings findings = matcher.find(listing.listing());
        Numbers numbers = Numbers.of(findings.claims());
        List<Meeting> met = meetings.of(findings);

        Map<Measure, Set<String>> expected = empty();
        Map<Measure, Set<String>> found = empty();
        for (ExpectedNumber number : listing.expected().certificates()) {
            expected.get(Measure.CERTIFICATE_NUMBER).add(number.number() + AT_SKU + number.skuId());
        }
        found.get(Measure.CERTIFICATE_NUMBER).addAll(numbers.kinds().keySet());
        for (ExpectedEntry entry : listing.expected().entries()) {
            expected.get(MEASURES.get(entry.by())).add(entry.entry());
        }
        met.forEach(meeting -> found.get(MEASURES.get(meeting.by())).add(meeting.entry()));
        listing.expected()
                .mark()
                .ifPresent(strength -> expected.get(Measure.MARK).add(YES));
        if (listing.expected().inScope()) {
            expected.get(Measure.SCOPE).add(YES);
        }
        if (findings.goodsInScope()) {
            found.get(Measure.SCOPE).add(YES);
        }
        Set<Strength> marks = new TreeSet<>();
        findings.claims().stream()
                .filter(claim -> claim.key().kind() == MatchKey.Kind.MARK)
                .forEach(claim -> marks.add(claim.strength()));
        if (!marks.isEmpty()) {
            found.get(Measure.MARK).add(YES);
        }
        return new Judgement(listing, expected, found, comparisons(listing, numbers, met, marks));
    }

    private static List<Comparison> comparisons(
            LabelledListing listing, Numbers numbers, List<Meeting> met, Set<Strength> marks) {
        List<Comparison> comparisons = new ArrayList<>();
        for (ExpectedNumber number : listing.expected().certificates()) {
            MatchKind kind = numbers.kinds().get(number.number() + AT_SKU + number.skuId());
            if (kind != null) {
                comparisons.add(new Comparison(
                        Detail.NUMBER_KIND, number.number(), number.kind().name(), kind.name()));
            }
        }
        for (ExpectedEntry entry : listing.expected().entries()) {
            met.stream()
                    .filter(meeting -> meeting.entry().equals(entry.entry()) && meeting.by() == entry.by())
                    .forEach(meeting -> comparisons.addAll(meeting.compare(entry)));
        }
        listing.expected()
                .mark()
                .filter(strength -> !marks.isEmpty())
                .ifPresent(strength -> comparisons.add(new Comparison(
                        Detail.MARK_STRENGTH,
                        "mark",
                        strength.name(),
                        marks.iterator().next().name())));
        return comparisons;
    }

    private static Map<Measure, Set<String>> empty() {
        Map<Measure, Set<String>> sets = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            sets.put(measure, new TreeSet<>());
        }
        return sets;
    }

    /** The certificate numbers found, each with its SKU and the strongest kind of match. */
    private record Numbers(Map<String, MatchKind> kinds) {

        static Numbers of(List<Claim> claims) {
            Map<String, MatchKind> kinds = new TreeMap<>();
            for (Claim claim : claims) {
                if (claim.key().kind() == MatchKey.Kind.CERTIFICATE) {
                    kinds.merge(
                            claim.key().value() + AT_SKU + claim.skuId(),
                            claim.match().kind(),
                            (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
            return new Numbers(kinds);
        }
    }
}
