package io.lanjie.benchmarks.evaluation;

import io.lanjie.benchmarks.corpus.CorpusReader;
import io.lanjie.benchmarks.corpus.Part;
import io.lanjie.config.DictionaryReader;
import io.lanjie.matching.TextMatcher;
import java.io.PrintStream;

/** Judges a matcher on the corpus. */
public final class Evaluation {

    private final CorpusReader corpus;
    private final Judge judge;

    /**
     * @param corpus where the listings stand
     * @param judge who compares
     */
    public Evaluation(CorpusReader corpus, Judge judge) {
        this.corpus = corpus;
        this.judge = judge;
    }

    /** Of the matcher of the product, with the notices of the corpus. */
    public static Evaluation ofTextMatcher(CorpusReader corpus) {
        return new Evaluation(corpus, new Judge(new TextMatcher(new DictionaryReader().builtIn()), corpus.notices()));
    }

    /** Judges every listing of a part. */
    public PartReport report(Part part) {
        return new PartReport(
                part, corpus.listings(part).stream().map(judge::judge).toList());
    }

    /**
     * Prints the figures of a part.
     *
     * @param withTexts whether the listings that went wrong are shown as well
     */
    public void print(Part part, PrintStream output, boolean withTexts) {
        new ReportPrinter(output).print(report(part), withTexts);
    }
}
