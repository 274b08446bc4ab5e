package io.lanjie.domain.notice;

import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.domain.listing.Strength;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The goods that an entry of the watch names, in the form in which listings are compared with them. */
public interface EntryGoods {

    /**
     * The keys under which listings meet the entry: its number, its models with each owner, its GTINs, and its owners
     * where it names goods by pattern or by product name.
     */
    Set<MatchKey> keys();

    /**
     * Whether the entry names the goods that a listing carries under a key.
     *
     * @param key a model's, GTIN's or owner's key
     * @param features features of the listing, by which product names are compared under an owner's key
     * @return how surely it names them; empty when it does not
     */
    Optional<Strength> names(MatchKey key, Collection<String> features);

    /**
     * How the models of goods relate to the models the notice is limited to.
     *
     * @param models canonical models of the goods; empty when none is stated
     */
    AffectedModel affected(Collection<String> models);

    /**
     * Whether the units offered are among those recalled.
     *
     * @param key the key under which the listing carries the goods
     * @param stated what the listing states of its units
     */
    RecalledUnits recalled(MatchKey key, Collection<StatedUnit> stated);
}
