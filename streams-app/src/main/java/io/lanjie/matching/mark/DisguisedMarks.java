package io.lanjie.matching.mark;

import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.dictionary.MarkContext;
import io.lanjie.matching.dictionary.MarkMedium;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.RejectionReason;

/**
 * Stickers for power banks that are to get them past a security check. Since the mark became a condition for flights,
 * and sellers were told to stop, it is sold as ornament: nothing but the purpose gives it away.
 */
final class DisguisedMarks {

    /** Stickers for flights are called so; of others a seller merely says that they do not matter there. */
    private static final int NEAR = 2;

    private DisguisedMarks() {}

    /** What the words of a text come to; null where they do not touch on the matter. */
    static MarkCandidate judge(FieldText field, MarkWords words, MarkSetting setting) {
        MarkWord sticker = sticker(words);
        MarkWord checkpoint = words.first(MarkContext.CHECKPOINT);
        MarkWord purpose = checkpoint == null ? words.first(MarkContext.FLIGHT) : checkpoint;
        if (sticker == null || purpose == null || !setting.namesPowerBank(field)) {
            return null;
        }
        boolean plainly = checkpoint != null || words.has(MarkContext.ORNAMENT) || words.gap(sticker, purpose) <= NEAR;
        if (!plainly || (checkpoint == null && setting.sellsOtherGoods())) {
            return null;
        }
        if (setting.sellsCertified()) {
            return MarkCandidate.none(MarkRule.MARK_DISGUISED, RejectionReason.MARK_ON_GOODS, sticker, purpose);
        }
        if (words.has(MarkContext.OTHER_TRADE)) {
            return MarkCandidate.none(MarkRule.MARK_DISGUISED, RejectionReason.LAWFUL_LABELS, sticker, purpose);
        }
        Strength strength = checkpoint == null || setting.mightSellCertified() ? Strength.WEAK : Strength.STRONG;
        return MarkCandidate.offer(MarkRule.MARK_DISGUISED, strength, sticker, purpose, null);
    }

    private static MarkWord sticker(MarkWords words) {
        MarkWord ornament = words.first(MarkContext.ORNAMENT);
        if (ornament != null) {
            return ornament;
        }
        for (MarkWord word : words.all()) {
            if (word.medium() == MarkMedium.STICKER && !word.isShort()) {
                return word;
            }
        }
        return null;
    }
}
