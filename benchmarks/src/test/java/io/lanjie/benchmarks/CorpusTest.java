package io.lanjie.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.benchmarks.corpus.CorpusReader;
import io.lanjie.benchmarks.corpus.ExpectedEntry;
import io.lanjie.benchmarks.corpus.LabelledListing;
import io.lanjie.benchmarks.corpus.Part;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.notice.CertificateNumber;
import io.lanjie.domain.notice.Notice;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final List<String> MARKETPLACES = List.of(
            "taobao",
            "tmall",
            "jd",
            "pdd",
            "douyin",
            "kuaishou",
            "xianyu",
            "1688",
            "suning",
            "vip",
            "amazon",
            "aliexpress");

    private final CorpusReader corpus = new CorpusReader();
    private final List<LabelledListing> open = corpus.listings(Part.OPEN);
    private final List<LabelledListing> heldBack = corpus.listings(Part.HELD_BACK);
    private final List<Notice> notices = corpus.notices();

    @Test
    void isAsLargeAsWasAskedFor() {
        assertThat(open).hasSizeGreaterThanOrEqualTo(1_200);
        assertThat(heldBack).hasSizeGreaterThanOrEqualTo(500);
        assertThat(notices).hasSizeGreaterThanOrEqualTo(125);
    }

    @Test
    void namesEachListingOnce() {
        assertThat(all().map(LabelledListing::id)).doesNotHaveDuplicates();
        assertThat(all().map(listing -> listing.listing().key())).doesNotHaveDuplicates();
        assertThat(notices.stream().map(Notice::entry)).doesNotHaveDuplicates();
    }

    @Test
    void isHardByHalf() {
        assertThat(all())
                .allMatch(listing ->
                        listing.tags().contains("hard") != listing.tags().contains("easy"));
        assertThat(all().filter(listing -> listing.tags().contains("hard")))
                .hasSizeGreaterThanOrEqualTo((open.size() + heldBack.size()) / 2);
    }

    @Test
    void hasEveryDodgeAndNearMissSeveralTimes() {
        Map<String, Long> times = all().flatMap(listing -> listing.tags().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(times).allSatisfy((tag, count) -> assertThat(count).as(tag).isGreaterThanOrEqualTo(5));
        assertThat(times)
                .containsKeys(
                        "number-fullwidth", "number-chinese-financial", "brand-masked", "near-prefix", "near-mark");
    }

    @Test
    void speaksOfNoticesThatAreThere() {
        Set<String> references =
                notices.stream().map(notice -> notice.entry().reference()).collect(Collectors.toSet());
        assertThat(all().flatMap(listing -> listing.expected().entries().stream())
                        .map(ExpectedEntry::entry))
                .isSubsetOf(references);
    }

    @Test
    void expectsNumbersOfTheGrammarAndSkusOfTheListing() {
        assertThat(all()).allSatisfy(listing -> {
            Set<String> skus = new HashSet<>(Set.of(""));
            listing.listing().skus().forEach(sku -> skus.add(sku.skuId()));
            assertThat(listing.expected().certificates())
                    .allMatch(
                            number -> CertificateNumber.isWellFormed(number.number()) && skus.contains(number.skuId()));
            assertThat(listing.expected().entries()).allMatch(entry -> skus.containsAll(entry.skuIds()));
        });
    }

    @Test
    void holdsListingsBackThatTheOpenPartHasNot() {
        assertThat(heldBack.stream().map(CorpusTest::content))
                .doesNotContainAnyElementsOf(
                        open.stream().map(CorpusTest::content).toList());
    }

    @Test
    void comesFromMarketplacesThatAreKnown() {
        assertThat(all().map(listing -> listing.listing().key().marketplace())).isSubsetOf(MARKETPLACES);
    }

    private static List<Object> content(LabelledListing labelled) {
        Listing listing = labelled.listing();
        return List.of(
                listing.title(),
                listing.attributes(),
                listing.certificateNumbers(),
                listing.skus(),
                listing.gtins(),
                String.valueOf(listing.description()),
                String.valueOf(listing.brand()),
                String.valueOf(listing.model()),
                listing.imageTexts());
    }

    private Stream<LabelledListing> all() {
        return Stream.concat(open.stream(), heldBack.stream());
    }
}
