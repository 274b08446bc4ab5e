package io.lanjie.matching.mark;

import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.dictionary.MarkContext;
import io.lanjie.matching.dictionary.MarkMedium;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.text.FieldRole;

/**
 * Marks named below a title that says no more than stickers, labels or engraving. Titles are searched by marketplaces,
 * so sellers keep the mark out of them; in such a listing a mark in another text is what the stickers show.
 */
final class PlainOffers {

    /** Between mark and medium stands little that is not part of the name. */
    private static final int NEAR = 8;

    /** Names of variants without a medium are short: 3C款, 3C 充电宝用. */
    private static final int LONGEST_NAME = 24;

    private final FieldText field;
    private final MarkWords words;
    private final MarkSetting setting;

    PlainOffers(FieldText field, MarkWords words, MarkSetting setting) {
        this.field = field;
        this.words = words;
        this.setting = setting;
    }

    /** What a mark in such a text comes to; null where it is none, or the mark stands alone. */
    MarkCandidate judge(MarkWord mark) {
        if (!concerns()) {
            return null;
        }
        MarkWord medium = medium(mark);
        if (medium == null
                && !(field.role() == FieldRole.SKU_NAME && field.text().length() <= LONGEST_NAME)) {
            return null;
        }
        MarkWord shown = medium == null ? mark : medium;
        MarkRule rule = shown.medium() == MarkMedium.ENGRAVING ? MarkRule.MARK_ENGRAVING : MarkRule.LOOSE_MARK;
        if (words.near(MarkContext.OTHER_TRADE, mark, shown, NEAR) != null) {
            return MarkCandidate.none(rule, RejectionReason.LAWFUL_LABELS, mark, shown);
        }
        boolean powerBank = setting.namesPowerBankAnywhere();
        if (isCarried(mark, shown)) {
            // 贴纸带3C标志: of stickers for power banks that is what they show, of others a promise of the seller.
            return powerBank && shown.medium() != null
                    ? MarkCandidate.offer(rule, Strength.WEAK, mark, shown, null)
                    : MarkCandidate.none(rule, RejectionReason.MARK_ON_GOODS, mark, shown);
        }
        if (setting.sellsThemed() && !powerBank) {
            return MarkCandidate.none(rule, RejectionReason.LAWFUL_LABELS, mark, shown);
        }
        boolean plainly = shown.medium() == MarkMedium.STICKER || shown.medium() == MarkMedium.ENGRAVING;
        boolean strong = powerBank || plainly || words.has(MarkContext.CHECKPOINT) || words.has(MarkContext.ORNAMENT);
        // 可刻3C标志: the work is offered with the mark.
        strong |= words.before(MarkContext.OFFER, mark, 0);
        return MarkCandidate.offer(rule, strong ? Strength.STRONG : Strength.WEAK, mark, shown, null);
    }

    /** Getting past a security check, named below stickers for power banks; null where it is not. */
    MarkCandidate judgePurpose() {
        MarkWord checkpoint = words.first(MarkContext.CHECKPOINT);
        if (checkpoint == null || !concerns() || setting.sellsThemed() || !setting.namesPowerBankAnywhere()) {
            return null;
        }
        return MarkCandidate.offer(MarkRule.MARK_DISGUISED, Strength.STRONG, checkpoint, checkpoint, null);
    }

    private boolean concerns() {
        return field.role() != FieldRole.TITLE && !isAboutCertification() && setting.sellsMedia();
    }

    /** 3C认证: 是 speaks of goods of any kind; what stickers show stands in 图案 and 用途. */
    private boolean isAboutCertification() {
        String name = field.attributeName();
        return name.contains("认证") || name.contains("证书") || name.contains("3C") || name.contains("CCC");
    }

    private boolean isCarried(MarkWord mark, MarkWord medium) {
        MarkWord first = mark.from() < medium.from() ? mark : medium;
        MarkWord last = first.equals(mark) ? medium : mark;
        return words.before(MarkContext.CARRIES, first, 1)
                || words.before(MarkContext.COMPLETE, first, 1)
                || words.behind(MarkContext.COMPLETE, last, 1);
    }

    private MarkWord medium(MarkWord mark) {
        MarkWord nearest = null;
        int least = NEAR + 1;
        for (MarkWord word : words.all()) {
            boolean shows = word.medium() == MarkMedium.STICKER
                    || word.medium() == MarkMedium.SIGN
                    || word.medium() == MarkMedium.ENGRAVING;
            if (shows && words.stands(mark, word) && words.gap(mark, word) < least) {
                nearest = word;
                least = words.gap(mark, word);
            }
        }
        return nearest;
    }
}
