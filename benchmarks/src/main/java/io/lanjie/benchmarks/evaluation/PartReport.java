package io.lanjie.benchmarks.evaluation;

import io.lanjie.benchmarks.corpus.LabelledListing;
import io.lanjie.benchmarks.corpus.Part;
import io.lanjie.benchmarks.evaluation.Judgement.Comparison;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a part of the corpus was judged.
 *
 * @param part the part
 * @param judgements of every listing in it, open questions too
 */
public record PartReport(Part part, List<Judgement> judgements) {

    /** Copies the list. */
    public PartReport {
        judgements = List.copyOf(judgements);
    }

    /** The judgements that count: those of listings that are no open question. */
    public List<Judgement> settled() {
        return judgements.stream()
                .filter(judgement -> judgement.listing().isSettled())
                .toList();
    }

    /** Score of the part in a measure. */
    public Score score(Measure measure) {
        return score(settled(), measure);
    }

    /** Score in a measure of the listings with a tag. */
    public Score score(String tag, Measure measure) {
        return score(
                settled().stream()
                        .filter(judgement -> judgement.listing().tags().contains(tag))
                        .toList(),
                measure);
    }

    /** The tags of this part, sorted. */
    public Set<String> tags() {
        return settled().stream()
                .map(Judgement::listing)
                .map(LabelledListing::tags)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was compared of a detail. */
    public List<Comparison> comparisons(Detail detail) {
        return settled().stream()
                .flatMap(judgement -> judgement.comparisons().stream())
                .filter(comparison -> comparison.detail() == detail)
                .toList();
    }

    private static Score score(List<Judgement> judgements, Measure measure) {
        return judgements.stream().map(judgement -> judgement.score(measure)).reduce(Score.NONE, Score::plus);
    }
}
