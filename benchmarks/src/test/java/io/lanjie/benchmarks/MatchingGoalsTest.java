package io.lanjie.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.benchmarks.corpus.CorpusReader;
import io.lanjie.benchmarks.corpus.Part;
import io.lanjie.benchmarks.evaluation.Evaluation;
import io.lanjie.benchmarks.evaluation.Measure;
import io.lanjie.benchmarks.evaluation.PartReport;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong is shown by {@code ./benchmarks/run evaluation}, not here. */
@Disabled("until the rules of matching are in: so far only certificate numbers are read")
class MatchingGoalsTest {

    @ParameterizedTest
    @EnumSource(Part.class)
    void reachesEveryGoal(Part part) {
        PartReport report = Evaluation.ofTextMatcher(new CorpusReader()).report(part);
        for (Measure measure : Measure.values()) {
            measure.goal()
                    .ifPresent(goal -> assertThat(report.score(measure))
                            .as("%s of the part %s", measure.title(), part)
                            .matches(goal::isReachedBy, "reaches " + goal));
        }
    }
}
