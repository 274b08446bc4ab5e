package io.lanjie.matching.mark;

import io.lanjie.matching.dictionary.GoodsContext;
import io.lanjie.matching.dictionary.GoodsKind;
import io.lanjie.matching.dictionary.MarkContext;
import io.lanjie.matching.dictionary.MarkMedium;
import io.lanjie.matching.goods.Capacity;
import io.lanjie.matching.goods.GoodsJudgement;
import io.lanjie.matching.goods.GoodsScope;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;
import io.lanjie.matching.text.FieldRole;

/** What a listing is about, as far as it bears on marks; found out only once there is a candidate. */
final class MarkSetting {

    private final ListingReading listing;
    private final GoodsScope scope;
    private GoodsJudgement judgement;
    private Boolean sellsMedia;

    MarkSetting(ListingReading listing, GoodsScope scope) {
        this.listing = listing;
        this.scope = scope;
    }

    /** Whether it sells power banks, cells or packs, which have to carry the mark: it says what they can do. */
    boolean sellsCertified() {
        return judgement().inScope() && hasSubstance();
    }

    /** Whether it may sell them: they are named, but nothing is said of them, as where a sticker is for them. */
    boolean mightSellCertified() {
        return judgement().inScope();
    }

    private boolean hasSubstance() {
        for (FieldText field : listing.fields()) {
            boolean speaksOfGoods = field.role() == FieldRole.TITLE || field.role() == FieldRole.ATTRIBUTE;
            if (speaksOfGoods && Capacity.milliampereHours(field.text()) > 0) {
                return true;
            }
            if (field.role() == FieldRole.TITLE && saysWhatGoodsDo(field)) {
                return true;
            }
            if (field.role() == FieldRole.CATEGORY && names(field)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysWhatGoodsDo(FieldText field) {
        for (Hit hit : field.hits()) {
            if (hit.term().kind() == TermKind.GOODS_CONTEXT) {
                GoodsContext context = GoodsContext.of(hit.term().value());
                if (context == GoodsContext.CHARGES || (context == GoodsContext.DELIVERS && !isFlight(field, hit))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Stickers promise a flight as well. */
    private static boolean isFlight(FieldText field, Hit delivers) {
        for (Hit hit : field.hits()) {
            boolean inside = hit.from() >= delivers.from() && hit.until() <= delivers.until();
            if (inside
                    && hit.term().kind() == TermKind.MARK_CONTEXT
                    && hit.term().value().equals(MarkContext.FLIGHT.key())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it sells other goods than stickers and services, which may be certified and say so. */
    boolean sellsOtherGoods() {
        GoodsKind kind = judgement().kind();
        return kind != null && kind != GoodsKind.STICKER && kind != GoodsKind.SERVICE && !kind.isInScope();
    }

    /** Whether it sells other goods than stickers, services, files and the machines that those are for. */
    boolean sellsGoodsToUse() {
        GoodsKind kind = judgement().kind();
        return sellsOtherGoods() && kind != GoodsKind.PRETENCE && kind != GoodsKind.EQUIPMENT;
    }

    /** Whether title or category say that labels or services are sold. */
    boolean sellsLabels() {
        GoodsKind kind = judgement().kind();
        return kind == GoodsKind.STICKER || kind == GoodsKind.SERVICE;
    }

    /** Whether the title names what marks are put on, or work on goods. Cheap: asked of each text that names a mark. */
    boolean titleNamesMedium() {
        FieldText title = title();
        return title != null && MarkWords.nameMedium(title);
    }

    /** Whether stickers, labels or work on goods are what is sold, by the title. */
    boolean sellsMedia() {
        if (sellsMedia == null) {
            sellsMedia = findSellsMedia();
        }
        return sellsMedia;
    }

    private boolean findSellsMedia() {
        FieldText title = title();
        if (title == null || mightSellCertified() || sellsOtherGoods()) {
            return false;
        }
        MarkWords words = MarkWords.of(title);
        if (words.has(MarkContext.OTHER_TRADE)) {
            return false;
        }
        for (MarkWord word : words.all()) {
            boolean offers = word.medium() == MarkMedium.STICKER || word.medium() == MarkMedium.ENGRAVING;
            if (word.context() == MarkContext.ORNAMENT
                    || word.context() == MarkContext.THEME
                    || word.isWorkshop()
                    || (offers && !word.isShort())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the title speaks of stickers of another trade. */
    boolean sellsThemed() {
        FieldText title = title();
        return title != null && MarkWords.of(title).has(MarkContext.THEME);
    }

    /** Whether a text names a power bank before a place in it. */
    boolean namesPowerBankBefore(FieldText field, int until) {
        for (Hit hit : field.hits()) {
            if (hit.until() <= until && isPowerBank(hit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPowerBank(Hit hit) {
        return hit.term().kind() == TermKind.GOODS && hit.term().value().equals(GoodsKind.POWER_BANK.key());
    }

    /** Whether any text names a power bank. */
    boolean namesPowerBankAnywhere() {
        for (FieldText field : listing.fields()) {
            if (names(field)) {
                return true;
            }
        }
        return false;
    }

    private FieldText title() {
        for (FieldText field : listing.fields()) {
            if (field.role() == FieldRole.TITLE) {
                return field;
            }
        }
        return null;
    }

    /** Whether title or text name a power bank. */
    boolean namesPowerBank(FieldText field) {
        if (names(field)) {
            return true;
        }
        for (FieldText other : listing.fields()) {
            if (other.role() == FieldRole.TITLE && names(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(FieldText field) {
        for (Hit hit : field.hits()) {
            if (isPowerBank(hit)) {
                return true;
            }
        }
        return false;
    }

    private GoodsJudgement judgement() {
        if (judgement == null) {
            judgement = scope.judge(listing, MatchLog.SILENT);
        }
        return judgement;
    }
}
