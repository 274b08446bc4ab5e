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
            MarkWord trade = words.near(MarkContext.TRADE, mark, certificate, NEAR);
            MarkWord carries = words.near(MarkContext.CARRIES, mark, certificate, 1);
            if (trade != null && (carries == null || carries.from() < mark.from())) {
                Strength strength = setting.sellsCertified() ? Strength.WEAK : Strength.STRONG;
                return MarkCandidate.offer(MarkRule.CERTIFICATE_TRADE, strength, mark, certificate, trade);
            }
            if (words.near(MarkContext.CONSULTING, mark, certificate, NEAR) != null) {
                return MarkCandidate.none(
                        MarkRule.CERTIFICATE_TRADE, RejectionReason.CERTIFICATE_CONSULTING, mark, certificate);
            }
        }
        return null;
    }

    /** What a mark and a template near it come to; null where none is near. */
    MarkCandidate judgeTemplate(MarkWord mark) {
        for (MarkWord template : words.all()) {
            if (template.medium() == MarkMedium.TEMPLATE && words.gap(mark, template) <= NEAR) {
                return setting.sellsCertified() || words.has(MarkContext.OTHER_TRADE)
                        ? MarkCandidate.none(MarkRule.MARK_TEMPLATE, RejectionReason.NO_MARK_OFFERED, mark, template)
                        : MarkCandidate.offer(MarkRule.MARK_TEMPLATE, Strength.WEAK, mark, template, null);
            }
        }
        return null;
    }
}
