package io.lanjie.benchmarks.floor;

import io.lanjie.benchmarks.comparison.data.ListingText;
import io.lanjie.benchmarks.comparison.data.Population;
import io.lanjie.config.DictionaryReader;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.kafka.record.ListingMapping;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.matching.TextMatcher;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Numbers that the product's matcher finds in the words of a listing, each time anew. */
final class MatchedNumbers implements NumberSource {

    private final ListingMatcher matcher = new TextMatcher(new DictionaryReader().builtIn());
    private final long seed;
    private Population population;
    private ListingText text;

    MatchedNumbers(long seed) {
        this.seed = seed;
    }

    @Override
    public Supplier<Set<String>> prepare(Population from, int listing) {
        if (population != from) {
            population = from;
            text = new ListingText(from, seed);
        }
        Listing words = ListingMapping.toDomain(text.listing(listing));
        return () -> numbers(words);
    }

    private Set<String> numbers(Listing words) {
        Set<String> numbers = new HashSet<>();
        matcher.find(words).claims().forEach(claim -> {
            if (claim.key().kind() == MatchKey.Kind.CERTIFICATE) {
                numbers.add(claim.key().value());
            }
        });
        return numbers;
    }
}
