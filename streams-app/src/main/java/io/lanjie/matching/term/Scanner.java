package io.lanjie.matching.term;

import io.lanjie.matching.text.NormalisedText;
import java.util.List;

/** Scans the texts of one listing with what is made once for all of them. Belongs to one thread. */
public final class Scanner {

    private final Lexicon lexicon;
    private final Crossing crossing = new Crossing();
    private final Hits hits = new Hits();

    Scanner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of a text in the order in which they end, longest first. */
    public List<Hit> scan(NormalisedText text) {
        return lexicon.scan(text, crossing, hits);
    }
}
