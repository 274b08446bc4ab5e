package io.lanjie.benchmarks.corpus;

import io.lanjie.domain.listing.Strength;
import java.util.List;
import java.util.Optional;

/**
 * What a person says that a listing carries.
 *
 * @param certificates every certificate number, watched or not
 * @param entries the notices whose goods it offers
 * @param mark how surely it offers loose marks; empty when it does not
 * @param inScope whether the goods are a power bank, cell or pack
 */
public record Expected(
        List<ExpectedNumber> certificates, List<ExpectedEntry> entries, Optional<Strength> mark, boolean inScope) {

    /** Copies the lists. */
    public Expected {
        certificates = List.copyOf(certificates);
        entries = List.copyOf(entries);
    }
}
