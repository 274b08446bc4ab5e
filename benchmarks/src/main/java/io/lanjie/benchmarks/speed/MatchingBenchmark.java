package io.lanjie.benchmarks.speed;

import io.lanjie.config.DictionaryReader;
import io.lanjie.domain.listing.Listing;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.matching.TextMatcher;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads listings as they come, one after another, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class MatchingBenchmark {

    /** More than the caches of a core hold, so that each listing is read from memory as in the application. */
    private static final int LISTINGS = 20_000;

    private static final long SEED = 20_261_122L;

    private List<Listing> listings;
    private ListingMatcher matcher;
    private PlainRegexMatcher plain;
    private int next;

    /** Makes the listings. */
    @Setup
    public void prepare() {
        listings = new Traffic(SEED).listings(LISTINGS);
        matcher = new TextMatcher(new DictionaryReader().builtIn());
        plain = new PlainRegexMatcher();
    }

    /** The matcher of the product. */
    @Benchmark
    public Object textMatcher() {
        return matcher.find(listing());
    }

    /** Plain regular expressions. */
    @Benchmark
    public Object plainRegex() {
        return plain.find(listing());
    }

    private Listing listing() {
        next = next + 1 == LISTINGS ? 0 : next + 1;
        return listings.get(next);
    }
}
