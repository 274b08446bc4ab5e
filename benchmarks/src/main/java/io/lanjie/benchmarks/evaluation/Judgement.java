package io.lanjie.benchmarks.evaluation;

import io.lanjie.benchmarks.corpus.LabelledListing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was expected of one listing, and what was found.
 *
 * @param listing the listing
 * @param expected things expected, by what is counted
 * @param found things found
 * @param comparisons details of the things that are right
 */
public record Judgement(
        LabelledListing listing,
        Map<Measure, Set<String>> expected,
        Map<Measure, Set<String>> found,
        List<Comparison> comparisons) {

    /** Copies the collections. */
    public Judgement {
        expected = Map.copyOf(expected);
        found = Map.copyOf(found);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * A detail of something that is right.
     *
     * @param detail which
     * @param of the thing
     * @param expected what it should be
     * @param found what it is
     */
    public record Comparison(Detail detail, String of, String expected, String found) {

        /** Whether both are the same. */
        public boolean agrees() {
            return expected.equals(found);
        }
    }

    /** Score in one measure. */
    public Score score(Measure measure) {
        int right = (int) expected.get(measure).stream()
                .filter(found.get(measure)::contains)
                .count();
        return new Score(
                right, found.get(measure).size() - right, expected.get(measure).size() - right);
    }

    /** What was expected in a measure and not found. */
    public Set<String> missed(Measure measure) {
        return difference(expected.get(measure), found.get(measure));
    }

    /** What was found in a measure and not expected. */
    public Set<String> wrong(Measure measure) {
        return difference(found.get(measure), expected.get(measure));
    }

    private static Set<String> difference(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
