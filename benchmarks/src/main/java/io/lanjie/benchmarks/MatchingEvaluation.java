package io.lanjie.benchmarks;

import io.lanjie.benchmarks.corpus.CorpusReader;
import io.lanjie.benchmarks.corpus.Part;
import io.lanjie.benchmarks.evaluation.Evaluation;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints how right the matcher is on the corpus. Of the open part it shows every listing that went wrong; of the part
 * held back figures alone, lest rules are made for its very listings.
 */
public final class MatchingEvaluation {

    private static final String SHOW_HELD_BACK = "--show-held-back";

    private MatchingEvaluation() {}

    /** Takes {@code --show-held-back} for when the rules are finished and somebody looks at what is left. */
    public static void main(String[] arguments) {
        List<String> options = List.of(arguments);
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!List.of(SHOW_HELD_BACK).containsAll(options)) {
            output.println("usage: MatchingEvaluation [" + SHOW_HELD_BACK + "]");
            return;
        }
        Evaluation evaluation = Evaluation.ofTextMatcher(new CorpusReader());
        evaluation.print(Part.OPEN, output, true);
        evaluation.print(Part.HELD_BACK, output, options.contains(SHOW_HELD_BACK));
    }
}
