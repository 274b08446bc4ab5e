package io.lanjie.domain.listing;

/** How much a claim proves by itself. */
public enum Strength {
    /** The listing says it of its own goods in so many words. */
    STRONG,
    /** It points there and leaves a doubt: a brand known from the shop's name alone, unclear wording. */
    WEAK
}
