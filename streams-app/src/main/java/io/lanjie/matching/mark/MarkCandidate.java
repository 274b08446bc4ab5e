package io.lanjie.matching.mark;

import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.reading.RejectionReason;

/**
 * Words that together may offer a mark, and what came of them.
 *
 * @param rule the rule that looked at them
 * @param from index of the first character of the words that decided
 * @param until index behind the last
 * @param strength how plainly they offer it; null where they do not
 * @param rejection why they do not; null where they do
 */
record MarkCandidate(MarkRule rule, int from, int until, Strength strength, RejectionReason rejection) {

    /** How far a further word that decided may stand from the first two to be quoted with them. */
    private static final int LONGEST_QUOTE = 40;

    static MarkCandidate offer(MarkRule rule, Strength strength, MarkWord one, MarkWord other, MarkWord further) {
        int from = Math.min(one.from(), other.from());
        int until = Math.max(one.until(), other.until());
        if (further != null && further.from() < until + LONGEST_QUOTE && further.until() > from - LONGEST_QUOTE) {
            from = Math.min(from, further.from());
            until = Math.max(until, further.until());
        }
        return new MarkCandidate(rule, from, until, strength, null);
    }

    static MarkCandidate none(MarkRule rule, RejectionReason rejection, MarkWord one, MarkWord other) {
        return new MarkCandidate(
                rule, Math.min(one.from(), other.from()), Math.max(one.until(), other.until()), null, rejection);
    }

    boolean isOffer() {
        return strength != null;
    }

    boolean isStrong() {
        return strength == Strength.STRONG;
    }
}
