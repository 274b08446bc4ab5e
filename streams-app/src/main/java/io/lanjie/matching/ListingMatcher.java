package io.lanjie.matching;

import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.Notice;

/** Finds what a listing carries. Implementations are pure: the same listing always gives the same findings. */
public interface ListingMatcher {

    /** What the listing carries; never fails on any text a seller may write. */
    Findings find(Listing listing);

    /** The goods that a notice names, in the form in which {@link #find} gives those of listings. */
    EntryGoods goods(Notice notice);

    /** Version of rules and dictionaries: a change of it means that every listing has to be read again. */
    String rulesVersion();
}
