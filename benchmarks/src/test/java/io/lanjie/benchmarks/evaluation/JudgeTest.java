package io.lanjie.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.benchmarks.corpus.Expected;
import io.lanjie.benchmarks.corpus.ExpectedNumber;
import io.lanjie.benchmarks.corpus.LabelledListing;
import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Seller;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.Notice;
import io.lanjie.matching.Findings;
import io.lanjie.matching.ListingMatcher;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final String EXPECTED = "2025010914111111";
    private static final String OTHER = "2025010914222222";

    @Test
    void countsWhatIsRightWrongAndMissed() {
        Judgement judgement = judge(List.of(number(EXPECTED), number(OTHER)), true, expected(false, EXPECTED));

        assertThat(judgement.score(Measure.CERTIFICATE_NUMBER)).isEqualTo(new Score(1, 1, 0));
        assertThat(judgement.wrong(Measure.CERTIFICATE_NUMBER)).containsExactly(OTHER + "@");
        assertThat(judgement.score(Measure.SCOPE)).isEqualTo(new Score(0, 1, 0));
    }

    @Test
    void countsWhatIsMissed() {
        Judgement judgement = judge(List.of(), false, expected(true, EXPECTED, OTHER));

        assertThat(judgement.score(Measure.CERTIFICATE_NUMBER)).isEqualTo(new Score(0, 0, 2));
        assertThat(judgement.score(Measure.SCOPE)).isEqualTo(new Score(0, 0, 1));
        assertThat(judgement.score(Measure.MARK).isEmpty()).isTrue();
    }

    @Test
    void comparesTheKindOfWhatIsRight() {
        Judgement judgement = judge(List.of(number(EXPECTED)), false, expected(false, EXPECTED));

        assertThat(judgement.comparisons())
                .containsExactly(new Judgement.Comparison(
                        Detail.NUMBER_KIND, EXPECTED, "CERTIFICATE_FIELD", "CERTIFICATE_TEXT"));
    }

    @Test
    void givesPrecisionAndRecall() {
        Score score = new Score(3, 1, 2);

        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.6);
        assertThat(Score.NONE.precision()).isEqualTo(1);
        assertThat(new Measure.Goal(0.75, 0.61).isReachedBy(score)).isFalse();
        assertThat(new Measure.Goal(0.75, 0.6).isReachedBy(score)).isTrue();
    }

    private static Judgement judge(List<Claim> claims, boolean inScope, Expected expected) {
        ListingMatcher matcher = new ListingMatcher() {
            @Override
            public Findings find(Listing listing) {
                return new Findings(claims, List.of(), List.of(), inScope, List.of(), List.of());
            }

            @Override
            public EntryGoods goods(Notice notice) {
                throw new UnsupportedOperationException("nothing is watched here");
            }

            @Override
            public String rulesVersion() {
                return "fixed";
            }
        };
        return new Judge(matcher, List.of()).judge(new LabelledListing("one", List.of("easy"), listing(), expected));
    }

    private static Expected expected(boolean inScope, String... numbers) {
        List<ExpectedNumber> certificates = List.of(numbers).stream()
                .map(number -> new ExpectedNumber(number, MatchKind.CERTIFICATE_FIELD, ""))
                .toList();
        return new Expected(certificates, List.of(), Optional.empty(), inScope);
    }

    private static Claim number(String number) {
        Match match = new Match(MatchKind.CERTIFICATE_TEXT, "title", number, number, 0, 16, "");
        return new Claim(MatchKey.certificate(number), match, "", Strength.STRONG);
    }

    private static Listing listing() {
        return new Listing(
                new ListingKey("taobao", "1"),
                "title",
                new ListingVersion(1, Instant.EPOCH),
                true,
                new Seller(null, null, null),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
