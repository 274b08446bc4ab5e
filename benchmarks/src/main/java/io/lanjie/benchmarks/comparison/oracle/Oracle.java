package io.lanjie.benchmarks.comparison.oracle;

import io.lanjie.benchmarks.comparison.data.Numbers;
import io.lanjie.benchmarks.comparison.data.Population;
import java.util.BitSet;
import java.util.Collection;

/**
 * The rule, in plain Java: a listing is blocked for exactly those of its numbers that are struck. Tells the ledger what
 * follows from each event; call it before the event is published.
 */
public final class Oracle {

    private final Population population;
    private final Ledger ledger;
    private final BitSet struck;

    /**
     * @param population says which listing carries what
     * @param ledger hears what has to be
     */
    public Oracle(Population population, Ledger ledger) {
        this.population = population;
        this.ledger = ledger;
        this.struck = new BitSet(population.numbers().end());
    }

    /** A listing came, or another version of it. */
    public void listingChanged(int listing) {
        long before = ledger.expected(listing);
        long after = signature(listing);
        if (before != after) {
            ledger.expect(listing, after, 1);
        }
    }

    /** Certificates were all struck, or are all valid again. */
    public void certificatesChanged(Collection<Integer> numbers, boolean nowStruck) {
        BitSet changed = new BitSet(population.numbers().end());
        for (int number : numbers) {
            if (struck.get(number) != nowStruck) {
                changed.set(number);
                struck.set(number, nowStruck);
            }
        }
        for (int listing = 0; listing < population.sizes().capacity(); listing++) {
            int causes = causes(listing, changed);
            if (causes > 0) {
                ledger.expect(listing, signature(listing), causes);
            }
        }
    }

    private int causes(int listing, BitSet changed) {
        int causes = 0;
        for (int place = 0; place < Population.MOST_NUMBERS; place++) {
            if (changed.get(population.carried(listing, place))) {
                causes++;
            }
        }
        return causes;
    }

    private long signature(int listing) {
        long signature = Signature.EMPTY;
        for (int place = 0; place < Population.MOST_NUMBERS; place++) {
            int number = population.carried(listing, place);
            if (number != Numbers.NONE && struck.get(number)) {
                signature += Signature.of(number);
            }
        }
        return signature;
    }
}
