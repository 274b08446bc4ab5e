package io.lanjie.pipeline.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingListsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void holdsWhatAMapOfSetsHolds(long seed) {
        Random random = new Random(seed);
        PostingLists lists = new PostingLists();
        Map<String, Set<Integer>> plain = new HashMap<>();
        for (int step = 0; step < 5_000; step++) {
            String term = "term" + random.nextInt(20);
            int listing = random.nextInt(6);
            Set<Integer> ofTerm = plain.computeIfAbsent(term, absent -> new HashSet<>());
            if (random.nextInt(100) < 55) {
                lists.add(term, listing);
                ofTerm.add(listing);
            } else {
                lists.remove(term, listing);
                ofTerm.remove(listing);
            }
            assertThat(of(lists, term)).as("seed %d step %d", seed, step).containsExactlyInAnyOrderElementsOf(ofTerm);
        }
        IntOpenHashSet all = new IntOpenHashSet();
        lists.addAllTo(all);
        Set<Integer> allPlain = new HashSet<>();
        plain.values().forEach(allPlain::addAll);
        assertThat(all).containsExactlyInAnyOrderElementsOf(allPlain);
    }

    private static IntOpenHashSet of(PostingLists lists, String term) {
        IntOpenHashSet found = new IntOpenHashSet();
        lists.addTo(found, term);
        return found;
    }
}
