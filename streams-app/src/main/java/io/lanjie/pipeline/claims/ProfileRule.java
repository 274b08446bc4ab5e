package io.lanjie.pipeline.claims;

import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.matching.Findings;
import io.lanjie.matching.ListingMatcher;
import java.util.List;

/** Keeps of a listing what decisions need. */
public final class ProfileRule {

    private final ListingMatcher matcher;

    /** @param matcher finds what listings carry */
    public ProfileRule(ListingMatcher matcher) {
        this.matcher = matcher;
    }

    /** The profile of a listing; one that carries no key keeps none of its SKUs. */
    public ListingProfile profile(Listing listing) {
        Findings findings = matcher.find(listing);
        boolean carriesNothing = findings.claims().isEmpty();
        return new ListingProfile(
                listing.key(),
                listing.version(),
                listing.onSale(),
                listing.url(),
                listing.seller().sellerId(),
                findings.models(),
                findings.goodsInScope(),
                carriesNothing ? List.of() : findings.skus(),
                findings.claims(),
                findings.units(),
                findings.features());
    }
}
