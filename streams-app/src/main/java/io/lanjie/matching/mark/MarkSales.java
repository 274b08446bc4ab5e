package io.lanjie.matching.mark;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.dictionary.MarkContext;
import io.lanjie.matching.goods.GoodsJudgement;
import io.lanjie.matching.goods.GoodsReason;
import io.lanjie.matching.goods.GoodsRule;
import io.lanjie.matching.goods.GoodsScope;
import io.lanjie.matching.reading.ClaimFinder;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds offers of loose certification marks and of certificates. Whoever holds a certificate gets its marks from the
 * issuing body; offered to everybody they are forged or resold, which is forbidden (Regulations on Compulsory Product
 * Certification, art. 33). Each text gives at most one claim by each rule, its plainest.
 */
public final class MarkSales implements ClaimFinder {

    private static final String TITLE = "title";

    private final GoodsScope scope;

    /** @param scope says what the goods of a listing are: those in scope carry the mark by law */
    public MarkSales(GoodsScope scope) {
        this.scope = scope;
    }

    /** What the goods are once it is known which marks are offered: a title that offers one sells no power bank. */
    public static GoodsJudgement correct(GoodsJudgement judged, List<Claim> claims) {
        for (int index = 0; judged.inScope() && index < claims.size(); index++) {
            if (isWhatIsSold(claims.get(index))) {
                List<GoodsReason> reasons = new ArrayList<>();
                reasons.add(new GoodsReason(GoodsRule.MARKS_SOLD, null, 0, 0));
                reasons.addAll(judged.reasons());
                return new GoodsJudgement(false, null, reasons);
            }
        }
        return judged;
    }

    private static boolean isWhatIsSold(Claim claim) {
        return claim.match().kind() == MatchKind.MARK_TEXT
                && claim.match().field().equals(TITLE)
                && (claim.strength() == Strength.STRONG || claim.match().rule().equals(MarkRule.MARK_TEMPLATE.id()));
    }

    @Override
    public void find(ListingReading listing, Consumer<Claim> found, MatchLog log) {
        MarkSetting setting = null;
        for (int index = 0; index < listing.fields().size(); index++) {
            FieldText field = listing.fields().get(index);
            if (!isRead(field) || !MarkWords.nameSubject(field)) {
                continue;
            }
            setting = setting == null ? new MarkSetting(listing, scope) : setting;
            if (MarkWords.nameMedium(field) || setting.titleNamesMedium()) {
                find(field, MarkWords.of(field), setting, found, log);
            }
        }
    }

    private static boolean isRead(FieldText field) {
        return switch (field.role()) {
            case TITLE, SKU_NAME, DESCRIPTION, ATTRIBUTE, IMAGE_TEXT -> true;
            case CERTIFICATE_NUMBER, BRAND, MODEL, CATEGORY, GTIN, SHOP_NAME -> false;
        };
    }

    private static void find(
            FieldText field, MarkWords words, MarkSetting setting, Consumer<Claim> found, MatchLog log) {
        Map<MarkRule, MarkCandidate> best = new EnumMap<>(MarkRule.class);
        LooseMarks loose = new LooseMarks(field, words, setting);
        PlainOffers plain = new PlainOffers(field, words, setting);
        CertificateTrade trade = new CertificateTrade(words, setting);
        for (MarkWord word : words.all()) {
            if (word.isMark() && words.denied(word)) {
                log.rejected(field, word.from(), word.until(), RejectionReason.NO_MARK_OFFERED);
            } else if (word.isMark()) {
                MarkCandidate template = trade.judgeTemplate(word);
                boolean made = template != null && template.isOffer();
                keep(best, template);
                keep(best, made ? null : loose.judge(word));
                keep(best, made ? null : plain.judge(word));
                keep(best, trade.judgeCertificate(word));
            } else if (word.context() == MarkContext.NOT_MARK && log != MatchLog.SILENT) {
                log.rejected(field, word.from(), word.until(), RejectionReason.NOT_THE_MARK);
            }
        }
        boolean isOnGoods = best.values().stream()
                .anyMatch(candidate -> candidate.isOffer() || candidate.rejection() == RejectionReason.MARK_ON_GOODS);
        if (!isOnGoods) {
            keep(best, DisguisedMarks.judge(field, words, setting));
            keep(best, plain.judgePurpose());
        }
        best.values().forEach(candidate -> tell(field, candidate, found, log));
    }

    private static void keep(Map<MarkRule, MarkCandidate> best, MarkCandidate candidate) {
        if (candidate == null) {
            return;
        }
        MarkCandidate before = best.get(candidate.rule());
        boolean plainer = before == null
                || (candidate.isOffer() && !before.isOffer())
                || (candidate.isStrong() && !before.isStrong());
        if (plainer) {
            best.put(candidate.rule(), candidate);
        }
    }

    private static void tell(FieldText field, MarkCandidate candidate, Consumer<Claim> found, MatchLog log) {
        if (candidate.isOffer()) {
            String rule = candidate.rule().id();
            found.accept(new Claim(
                    MatchKey.mark(rule),
                    field.match(
                            MatchKind.MARK_TEXT,
                            candidate.from(),
                            candidate.until(),
                            normalised(field.text(), candidate.from(), candidate.until()),
                            rule),
                    field.skuId(),
                    candidate.strength()));
        } else {
            log.rejected(field, candidate.from(), candidate.until(), candidate.rejection());
        }
    }

    private static String normalised(NormalisedText text, int from, int until) {
        StringBuilder normalised = new StringBuilder(until - from);
        for (int index = from; index < until; index++) {
            normalised.append(text.charAt(index));
        }
        return normalised.toString();
    }
}
