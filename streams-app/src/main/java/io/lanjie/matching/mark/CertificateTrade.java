package io.lanjie.matching.mark;

import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.dictionary.MarkContext;
import io.lanjie.matching.dictionary.MarkMedium;
import io.lanjie.matching.reading.RejectionReason;

/**
 * Certificates that change hands, and files to make marks from. Certificates may not be bought, sold or transferred
 * (Regulations art. 33); helping somebody to one of his own is a trade like any other.
 */
final class CertificateTrade {

    private static final int NEAR = 8;

    private static final String SOLD = "卖售租借买收";

    private final MarkWords words;
    private final MarkSetting setting;

    CertificateTrade(MarkWords words, MarkSetting setting) {
        this.words = words;
        this.setting = setting;
    }

    /** What a mark and a certificate near it come to; null where none is near. */
    MarkCandidate judgeCertificate(MarkWord mark) {
        for (MarkWord certificate : words.all()) {
            if (certificate.medium() != MarkMedium.CERTIFICATE || words.gap(mark, certificate) > NEAR / 2) {
                continue;
            }
            if (!words.stands(mark, certificate)) {
                continue;
            }
            MarkWord last = mark.until() > certificate.until() ? mark : certificate;
            if (words.behind(MarkContext.COMPLETE, last, 1)) {
                return MarkCandidate.none(MarkRule.CERTIFICATE_TRADE, RejectionReason.MARK_ON_GOODS, mark, certificate);
            }
            MarkWord trade = words.near(MarkContext.TRADE, mark, certificate, NEAR);
            if (trade != null || isSold(Math.min(mark.from(), certificate.from()))) {
                MarkWord first = mark.from() < certificate.from() ? mark : certificate;
                boolean carried = setting.mightSellCertified() && words.before(MarkContext.CARRIES, first, 1);
                boolean plain = trade != null && isPhraseOf(last, trade);
                boolean goods = carried || (setting.sellsCertified() && !plain);
                Strength strength = goods ? Strength.WEAK : Strength.STRONG;
                return MarkCandidate.offer(MarkRule.CERTIFICATE_TRADE, strength, mark, certificate, trade);
            }
            if (words.near(MarkContext.CONSULTING, mark, certificate, NEAR) != null) {
                return MarkCandidate.none(
                        MarkRule.CERTIFICATE_TRADE, RejectionReason.CERTIFICATE_CONSULTING, mark, certificate);
            }
            MarkWord listing = words.near(MarkContext.LISTING, mark, certificate, NEAR);
            if (listing != null && !setting.mightSellCertified() && !setting.sellsOtherGoods()) {
                return MarkCandidate.offer(MarkRule.CERTIFICATE_TRADE, Strength.WEAK, mark, certificate, listing);
            }
        }
        return judgeCertification(mark);
    }

    /** 3C认证 is the certificate too where a word of trade adjoins it, as in 出租3C认证. */
    private MarkCandidate judgeCertification(MarkWord mark) {
        if (!mark.isCertification() || setting.sellsCertified() || setting.sellsOtherGoods()) {
            return null;
        }
        for (MarkWord word : words.all()) {
            boolean adjoins = word.until() == mark.from() || word.from() == mark.until();
            if (word.context() == MarkContext.TRADE && adjoins) {
                return MarkCandidate.offer(MarkRule.CERTIFICATE_TRADE, Strength.STRONG, mark, word, null);
            }
        }
        return null;
    }

    /** 3C证书出租 and no more: in 转让3C证书充电宝 it may be the goods that change hands. */
    private boolean isPhraseOf(MarkWord last, MarkWord trade) {
        boolean ends = trade.until() == words.text().length()
                || !Character.isLetterOrDigit(words.text().charAt(trade.until()));
        return trade.from() == last.until() && ends;
    }

    /** 卖3C证书, 租CCC证书: one character at the beginning of a phrase; elsewhere it is part of any word (热卖). */
    private boolean isSold(int from) {
        return from > 0
                && SOLD.indexOf(words.text().charAt(from - 1)) >= 0
                && (from == 1 || !Character.isLetterOrDigit(words.text().charAt(from - 2)));
    }

    /** What a mark and a template near it come to; null where none is near. */
    MarkCandidate judgeTemplate(MarkWord mark) {
        for (MarkWord template : words.all()) {
            if (template.medium() == MarkMedium.TEMPLATE && words.gap(mark, template) <= NEAR) {
                return setting.sellsCertified() || setting.sellsGoodsToUse() || isOfMachine(mark, template)
                        ? MarkCandidate.none(MarkRule.MARK_TEMPLATE, RejectionReason.NO_MARK_OFFERED, mark, template)
                        : MarkCandidate.offer(MarkRule.MARK_TEMPLATE, Strength.WEAK, mark, template, null);
            }
        }
        return null;
    }

    /** A machine for labels comes with templates; where it is named behind them, as in 雕刻机图纸, they are for it. */
    private boolean isOfMachine(MarkWord mark, MarkWord template) {
        for (MarkWord word : words.all()) {
            if (word.context() == MarkContext.OTHER_TRADE
                    && word.until() <= Math.min(mark.from(), template.from())
                    && words.gap(word, template) > NEAR / 2) {
                return true;
            }
        }
        return words.before(MarkContext.GIFT, template, 1);
    }
}
