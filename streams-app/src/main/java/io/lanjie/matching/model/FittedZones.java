package io.lanjie.matching.model;

import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The places of a text that speak of other goods than those offered: brands, phones and models that the goods fit
 * (适用于华为小米苹果手机, 苹果专用, for iPhone 15) or are compared with (平替罗马仕, 安克同款).
 */
final class FittedZones {

    private static final FittedZones NONE = new FittedZones(new RejectionReason[0]);

    /** Stands behind what the goods are like (安克同款), and before it where nothing is named there (同款PAC20-272). */
    private static final String LIKENESS = "同款";

    /**
     * These deny what stands before them when nothing is named behind (罗马仕PAC20-272平替). Other words do not: 秒杀 is also a
     * sale, and 拒绝, 不含 and 远超 speak of prices, cables and hopes as well.
     */
    private static final Set<String> LIKE_PREVIOUS = Set.of("平替", "代替", "替代", "替換", "替换", "高仿", "仿", "类似", "同源");

    /** By index in the normal text, so that asking takes no longer the more zones there are. */
    private final RejectionReason[] reasons;

    private FittedZones(RejectionReason[] reasons) {
        this.reasons = reasons;
    }

    /** The zones of a text. Takes time linear in it. */
    static FittedZones of(NormalisedText text, List<Hit> hits) {
        if (!hasZones(hits)) {
            return NONE;
        }
        ZoneWords words = new ZoneWords(text, hits);
        RejectionReason[] reasons = new RejectionReason[text.length()];
        int covered = 0;
        int previous = 0;
        for (Hit hit : words.inOrder()) {
            TermKind kind = hit.term().kind();
            if (kind == TermKind.FITS_NEXT && hit.until() <= previous && !words.beginsPhones(hit.until())) {
                continue; // 小米14手机适用 罗马仕: the phones stand before
            }
            if (kind == TermKind.FITS_NEXT && hit.from() >= covered) {
                covered = words.endOfList(hit.until());
                Arrays.fill(reasons, hit.from(), covered, RejectionReason.FITTED);
            } else if (kind == TermKind.FITS_PREVIOUS) {
                int begin = words.beginOfList(hit.from());
                previous = begin < hit.from() ? hit.until() : previous;
                boolean likeness = begin == hit.from() && hit.term().text().equals(LIKENESS) && beginsWord(text, hit);
                int end = likeness ? words.endOfNamed(hit.until()) : hit.until();
                Arrays.fill(reasons, begin, end, likeness ? RejectionReason.DENIED : RejectionReason.FITTED);
            } else if (kind == TermKind.DENIES_NEXT && comparesNext(text, hit)) {
                int end = words.endOfNamed(hit.until());
                boolean next = end > hit.until();
                if (next || LIKE_PREVIOUS.contains(hit.term().text())) {
                    int begin = next ? hit.from() : words.beginOfNamed(hit.from());
                    Arrays.fill(reasons, begin, Math.max(end, hit.until()), RejectionReason.DENIED);
                }
            } else if (kind == TermKind.DENIES_PREVIOUS) {
                Arrays.fill(reasons, words.beginOfNamed(hit.from()), hit.until(), RejectionReason.DENIED);
            }
        }
        return new FittedZones(reasons);
    }

    /** 比 is also the end of 性价比, 型号参考 states a model, and letters with a dash behind them begin a code: VS-100. */
    private static boolean comparesNext(NormalisedText text, Hit hit) {
        char first = text.charAt(hit.from());
        char before = hit.from() > 0 ? text.charAt(hit.from() - 1) : ' ';
        boolean value = (first == '比' && before == '价') || (first == '参' && before == '号');
        boolean code = hit.until() < text.length()
                && CanonicalCode.isLatin(text.charAt(hit.until() - 1))
                && "-_.".indexOf(text.charAt(hit.until())) >= 0;
        return !value && !code;
    }

    /** Behind the name of a person it says what that person uses: 王一博同款 倍思. */
    private static boolean beginsWord(NormalisedText text, Hit hit) {
        return hit.from() == 0 || !Character.isLetterOrDigit(text.charAt(hit.from() - 1));
    }

    /** Why a place does not speak of the goods offered, or null when it does. */
    RejectionReason reason(int from, int until) {
        for (int index = from; index < until && index < reasons.length; index++) {
            if (reasons[index] != null) {
                return reasons[index];
            }
        }
        return null;
    }

    private static boolean hasZones(List<Hit> hits) {
        for (Hit hit : hits) {
            switch (hit.term().kind()) {
                case FITS_NEXT, FITS_PREVIOUS, DENIES_NEXT, DENIES_PREVIOUS -> {
                    return true;
                }
                default -> {
                    // Says nothing of other goods.
                }
            }
        }
        return false;
    }
}
