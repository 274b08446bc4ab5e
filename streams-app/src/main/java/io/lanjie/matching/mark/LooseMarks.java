package io.lanjie.matching.mark;

import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.dictionary.MarkContext;
import io.lanjie.matching.dictionary.MarkMedium;
import io.lanjie.matching.goods.Gap;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.text.FieldRole;

/**
 * Marks on stickers and labels, or put on goods of others. A listing that sells goods in scope speaks of the mark that
 * they carry; one of stickers offers the mark itself.
 */
final class LooseMarks {

    /** Between mark and medium stands little that is not part of the name: 3C认证防水标贴. */
    private static final int NEAR = 8;

    /** So near they are one name: 3C贴纸, 3C小标贴. */
    private static final int TIGHT = 2;

    /** A word of offering speaks of a mark that stands this near. */
    private static final int OFFER_REACH = 14;

    /** What else the name of a variant may hold that is nothing but the mark. */
    private static final int VARIANT_REST = 4;

    private final FieldText field;
    private final MarkWords words;
    private final MarkSetting setting;

    LooseMarks(FieldText field, MarkWords words, MarkSetting setting) {
        this.field = field;
        this.words = words;
        this.setting = setting;
    }

    /** What a mark and the medium nearest to it come to; null where none is near. */
    MarkCandidate judge(MarkWord mark) {
        MarkWord sticker = nearest(mark, MarkMedium.STICKER, NEAR);
        MarkWord engraving = nearest(mark, MarkMedium.ENGRAVING, NEAR);
        // 补3C标签贴纸 is a sticker: one character says less than a word does.
        boolean outspoken = engraving != null && engraving.isShort() && sticker != null && !sticker.isShort();
        if (engraving != null && !outspoken && (sticker == null || isWorkOn(mark, engraving))) {
            return judge(MarkRule.MARK_ENGRAVING, mark, engraving, isWorkOn(mark, engraving));
        }
        if (sticker != null && isOfGoods(mark, sticker)) {
            return MarkCandidate.none(MarkRule.LOOSE_MARK, RejectionReason.NO_MARK_OFFERED, mark, sticker);
        }
        if (sticker != null) {
            return judge(MarkRule.LOOSE_MARK, mark, sticker, isOneName(mark, sticker));
        }
        MarkWord sign = nearest(mark, MarkMedium.SIGN, TIGHT);
        if (sign == null && (setting.sellsLabels() || words.has(MarkContext.SHEET))) {
            // Where nothing but marks is sold their size or make stands between: CCC标准规格标志.
            sign = nearest(mark, MarkMedium.SIGN, NEAR);
        }
        boolean ofGoods = sign != null && mark.isCertification() && words.gap(mark, sign) > 0;
        if (sign == null || (ofGoods && words.text().charAt(mark.until()) == ' ')) {
            // 3C认证 可印logo: the certification of the goods, and the logo of whoever orders them.
            return null;
        }
        return judge(MarkRule.LOOSE_MARK, mark, sign, false);
    }

    /** 可定制标签 3C认证: what is said of labels before it is over where the certification is named. */
    private boolean isOfGoods(MarkWord mark, MarkWord sticker) {
        return mark.isCertification() && sticker.until() <= mark.from() && words.gap(mark, sticker) > 0;
    }

    /** 3C贴纸 is what is sold; in LED灯 3C认证 铭牌 a space parts what is said of a lamp, unless the title begins so. */
    private boolean isOneName(MarkWord mark, MarkWord sticker) {
        if (words.gap(mark, sticker) > TIGHT) {
            return false;
        }
        MarkWord first = mark.from() < sticker.from() ? mark : sticker;
        MarkWord last = first.equals(mark) ? sticker : mark;
        boolean begins = first.from() == 0 && words.gap(mark, sticker) == 0;
        for (int index = first.until(); index < last.from() && !begins; index++) {
            if (words.text().charAt(index) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** The work stands before what it makes without a gap, or shortly behind: 镭雕3C, 3C标志镭雕; 刻字笔 3C认证 is a pen. */
    private boolean isWorkOn(MarkWord mark, MarkWord work) {
        int gap = words.gap(mark, work);
        if (work.from() < mark.from()) {
            boolean ofGoods = mark.isCertification() && words.text().charAt(mark.from() - 1) == ' ';
            return gap == 0 && !ofGoods;
        }
        return gap <= TIGHT + 1 && !(mark.isCertification() && isApart(mark, work));
    }

    /** 3C认证电线 喷码, 3C认证刻字: behind the certification of goods names or logos are put on those goods. */
    private boolean isApart(MarkWord mark, MarkWord work) {
        if (words.gap(mark, work) == 0) {
            return work.isLettering() || words.text().charAt(mark.until()) == ' ';
        }
        for (MarkWord word : words.all()) {
            if (word.from() == mark.until() && word.medium() != null && word.until() <= work.from()) {
                return false;
            }
        }
        return true;
    }

    private MarkCandidate judge(MarkRule rule, MarkWord mark, MarkWord medium, boolean tight) {
        RejectionReason lawful = lawful(mark, medium);
        if (lawful != null) {
            return MarkCandidate.none(rule, lawful, mark, medium);
        }
        MarkWord checkpoint = words.first(MarkContext.CHECKPOINT);
        boolean sellsMark = !setting.sellsOtherGoods() || (tight && medium.medium() == MarkMedium.STICKER);
        if (checkpoint != null && !setting.mightSellCertified() && sellsMark) {
            return MarkCandidate.offer(rule, Strength.STRONG, mark, medium, checkpoint);
        }
        if (isCarried(mark, medium)) {
            return MarkCandidate.none(rule, RejectionReason.MARK_ON_GOODS, mark, medium);
        }
        MarkWord offer = words.offer(mark, medium, OFFER_REACH);
        if (isOfferedApart(mark, medium, tight)) {
            return MarkCandidate.offer(rule, Strength.STRONG, mark, medium, offer);
        }
        boolean plain = offer != null && (medium.medium() != MarkMedium.SIGN || isSignSold(offer));
        if (field.role() == FieldRole.SKU_NAME && isVariant(mark, medium, offer)) {
            return MarkCandidate.offer(rule, Strength.STRONG, mark, medium, offer);
        }
        if (setting.mightSellCertified()) {
            MarkWord gift = words.near(MarkContext.GIFT, mark, medium, TIGHT);
            boolean given = gift != null && gift.from() < Math.min(mark.from(), medium.from());
            if (given && medium.medium() != MarkMedium.SIGN) {
                return MarkCandidate.offer(rule, Strength.WEAK, mark, medium, gift);
            }
        }
        if (setting.sellsCertified()) {
            return MarkCandidate.none(rule, RejectionReason.MARK_ON_GOODS, mark, medium);
        }
        return judgeOutOfScope(rule, mark, medium, tight, plain ? offer : null);
    }

    /** 充电宝 20000毫安, 另售3C贴纸: the goods carry their mark, and more of them are for sale. */
    private boolean isOfferedApart(MarkWord mark, MarkWord medium, boolean tight) {
        MarkWord first = mark.from() < medium.from() ? mark : medium;
        int reach = medium.isShort() ? 0 : NEAR;
        return tight && medium.medium() != MarkMedium.SIGN && words.before(MarkContext.APART, first, reach);
    }

    /** 3C标志 包邮 may be said of any goods; by the piece, among labels or for power banks the sign itself is meant. */
    private boolean isSignSold(MarkWord offer) {
        boolean byItself = offer.context() == MarkContext.SHEET || offer.context() == MarkContext.TRADE;
        return setting.namesPowerBank(field) || byItself || setting.sellsLabels();
    }

    private MarkCandidate judgeOutOfScope(
            MarkRule rule, MarkWord mark, MarkWord medium, boolean tight, MarkWord offer) {
        boolean byItself = field.role() == FieldRole.TITLE || field.role() == FieldRole.SKU_NAME;
        boolean sign = medium.medium() == MarkMedium.SIGN;
        if (words.has(MarkContext.THEME)) {
            boolean meant = offer != null || setting.namesPowerBank(field);
            return tight && byItself && meant && mark.from() < medium.from()
                    ? MarkCandidate.offer(rule, Strength.WEAK, mark, medium, offer)
                    : MarkCandidate.none(rule, RejectionReason.LAWFUL_LABELS, mark, medium);
        }
        if (!byItself) {
            // A description tells of much: there only plain words count.
            return offer != null && tight && !sign
                    ? MarkCandidate.offer(rule, Strength.STRONG, mark, medium, offer)
                    : MarkCandidate.none(rule, RejectionReason.NO_MARK_OFFERED, mark, medium);
        }
        if (setting.sellsOtherGoods() && !(tight && (offer != null || medium.isForOthers()))) {
            return tight && !sign && setting.namesPowerBank(field)
                    ? MarkCandidate.offer(rule, Strength.WEAK, mark, medium, null)
                    : MarkCandidate.none(rule, RejectionReason.NO_MARK_OFFERED, mark, medium);
        }
        if (rule == MarkRule.MARK_ENGRAVING) {
            return judgeEngraving(mark, medium, tight, offer);
        }
        if (sign) {
            boolean labels = setting.sellsLabels();
            return offer != null || labels
                    ? MarkCandidate.offer(rule, offer != null ? Strength.STRONG : Strength.WEAK, mark, medium, offer)
                    : MarkCandidate.none(rule, RejectionReason.NO_MARK_OFFERED, mark, medium);
        }
        boolean might = setting.mightSellCertified();
        boolean onGoods = might && offer == null && isSign(medium) && setting.namesPowerBankBefore(field, mark.until());
        boolean named = tight || offer != null || (setting.namesPowerBank(field) && !might);
        if (onGoods) {
            return MarkCandidate.none(rule, RejectionReason.MARK_ON_GOODS, mark, medium);
        }
        if (!named) {
            return MarkCandidate.none(rule, RejectionReason.NO_MARK_OFFERED, mark, medium);
        }
        boolean begins = mark.from() == 0 && !setting.namesPowerBankBefore(field, mark.until());
        // 3C贴 may be an honest seller's word for the mark on his goods; 3C贴纸 and 3C标贴 are goods of their own.
        boolean plainly = offer != null || isStuckOn(medium) || begins;
        boolean meant = tight || setting.namesPowerBank(field) || mark.from() == 0 || medium.from() == 0;
        boolean strong = (!might && meant) || (tight && plainly) || words.has(MarkContext.ORNAMENT);
        return MarkCandidate.offer(rule, strong ? Strength.STRONG : Strength.WEAK, mark, medium, offer);
    }

    /** Who sells goods speaks of how they are made; who offers it for goods of others says so. */
    private MarkCandidate judgeEngraving(MarkWord mark, MarkWord work, boolean tight, MarkWord offer) {
        boolean forOthers = offer != null || (tight && work.from() == 0);
        int works = 0;
        for (MarkWord word : words.all()) {
            forOthers |= word.isForOthers();
            works += word.medium() == MarkMedium.ENGRAVING ? 1 : 0;
        }
        forOthers |= tight && works > 1;
        boolean might = setting.mightSellCertified();
        if (might && (!tight || (!forOthers && work.from() > mark.from()))) {
            // 激光雕刻定制logo 3C认证: the work is on the goods sold, and not on the mark.
            return MarkCandidate.none(MarkRule.MARK_ENGRAVING, RejectionReason.MARK_ON_GOODS, mark, work);
        }
        if (!tight && mark.isCertification()) {
            return MarkCandidate.none(MarkRule.MARK_ENGRAVING, RejectionReason.NO_MARK_OFFERED, mark, work);
        }
        if (forOthers || (tight && !might)) {
            return MarkCandidate.offer(MarkRule.MARK_ENGRAVING, Strength.STRONG, mark, work, offer);
        }
        return tight
                ? MarkCandidate.offer(MarkRule.MARK_ENGRAVING, Strength.WEAK, mark, work, null)
                : MarkCandidate.none(MarkRule.MARK_ENGRAVING, RejectionReason.NO_MARK_OFFERED, mark, work);
    }

    /** A variant that is nothing but the mark, or offers it by the sheet, whatever the listing sells besides. */
    private boolean isVariant(MarkWord mark, MarkWord medium, MarkWord offer) {
        if (medium.medium() != MarkMedium.STICKER || medium.isShort()) {
            return false;
        }
        int from = Math.min(mark.from(), medium.from());
        int until = Math.max(mark.until(), medium.until());
        int rest = letters(0, from) + letters(until, words.text().length());
        return offer != null || rest <= VARIANT_REST;
    }

    /** 3C标 is short for the mark on goods too. */
    private static boolean isSign(MarkWord medium) {
        return medium.text().equals("标");
    }

    private static boolean isStuckOn(MarkWord medium) {
        return !medium.isShort() && medium.text().indexOf('贴') >= 0;
    }

    private int letters(int from, int until) {
        int letters = Gap.letters(words.text(), from, until);
        return letters == Integer.MAX_VALUE ? 0 : letters;
    }

    private RejectionReason lawful(MarkWord mark, MarkWord medium) {
        boolean anywhere = field.role() == FieldRole.TITLE || field.role() == FieldRole.SKU_NAME;
        boolean otherTrade = anywhere
                ? words.has(MarkContext.OTHER_TRADE)
                : words.near(MarkContext.OTHER_TRADE, mark, medium, NEAR) != null;
        return otherTrade ? RejectionReason.LAWFUL_LABELS : null;
    }

    /** Directly before the two 带有 or 已通过, or directly behind 齐全: the goods carry it. */
    private boolean isCarried(MarkWord mark, MarkWord medium) {
        MarkWord first = mark.from() < medium.from() ? mark : medium;
        MarkWord last = first.equals(mark) ? medium : mark;
        boolean before = words.before(MarkContext.CARRIES, first, 1) || words.before(MarkContext.COMPLETE, first, 1);
        // 充电宝 激光刻字 有3C认证: what stands between the two speaks of the mark alone, unless stickers are sold.
        boolean sellsGoods = setting.mightSellCertified() || setting.sellsOtherGoods();
        boolean between = sellsGoods && medium.until() <= mark.from() && words.before(MarkContext.CARRIES, mark, 1);
        boolean speaks = sellsGoods || mark.from() < medium.from();
        return (before && speaks)
                || between
                || (sellsGoods && isGivenAlone(mark, medium))
                || words.behind(MarkContext.COMPLETE, last, 1);
    }

    /** 3C认证 送贴纸: the sticker that comes with the goods is not the mark. */
    private boolean isGivenAlone(MarkWord mark, MarkWord medium) {
        for (MarkWord word : words.all()) {
            if (word.context() == MarkContext.GIFT
                    && word.until() <= medium.from()
                    && words.gap(word, medium) <= 1
                    && (word.from() >= mark.until() || medium.until() <= mark.from())) {
                return true;
            }
        }
        return false;
    }

    private MarkWord nearest(MarkWord mark, MarkMedium medium, int reach) {
        MarkWord nearest = null;
        int least = reach + 1;
        for (MarkWord word : words.all()) {
            if (word.medium() == medium) {
                int gap = words.gap(mark, word);
                // A sign behind which the mark is named is another's: 可印logo CCC认证.
                boolean behind = medium != MarkMedium.SIGN || word.from() >= mark.until();
                if (behind && words.stands(mark, word) && gap < least) {
                    nearest = word;
                    least = gap;
                }
            }
        }
        return nearest;
    }
}
