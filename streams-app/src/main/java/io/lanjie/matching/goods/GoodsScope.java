package io.lanjie.matching.goods;

import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.text.FieldRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the goods of a listing are a power bank, a cell or a pack, or merely mention one. The title decides, because
 * it says what buyers get; the category decides where the title leaves a doubt, since goods are often put into another
 * category to escape checks; then attributes and variants.
 */
public final class GoodsScope {

    /** A longer value of an attribute speaks of more than what the goods are. */
    private static final int LONGEST_VALUE = 12;

    private static final String[] PURPOSES = {
        "适用", "用途", "应用", "适配", "兼容", "搭配", "电池", "电芯", "供电", "充电", "电源", "配件", "包装", "赠"
    };

    /** What the goods of a listing are, and why. */
    public GoodsJudgement judge(ListingReading listing, MatchLog log) {
        FieldText title = null;
        FieldText category = null;
        for (FieldText field : listing.fields()) {
            title = field.role() == FieldRole.TITLE ? field : title;
            category = field.role() == FieldRole.CATEGORY ? field : category;
        }
        TextJudgement byTitle = title == null ? TextJudgement.SILENT : TextScope.of(title);
        if (byTitle.verdict() == Verdict.IN || byTitle.verdict() == Verdict.OUT) {
            return judgement(byTitle.verdict() == Verdict.IN, title, byTitle, log);
        }
        TextJudgement byCategory = category == null ? TextJudgement.SILENT : CategoryScope.of(category);
        boolean categoryIn = byCategory.verdict() == Verdict.IN || byCategory.verdict() == Verdict.LIKELY_IN;
        boolean categoryOut = byCategory.verdict() == Verdict.OUT || byCategory.verdict() == Verdict.LIKELY_OUT;
        if (categoryIn || (categoryOut && byTitle.verdict() != Verdict.LIKELY_OUT)) {
            return judgement(categoryIn, category, byCategory, log);
        }
        if (byTitle.verdict() != Verdict.SILENT) {
            return judgement(byTitle.verdict() == Verdict.LIKELY_IN, title, byTitle, log);
        }
        return judgeByOtherFields(listing, log);
    }

    private static GoodsJudgement judgeByOtherFields(ListingReading listing, MatchLog log) {
        for (FieldText field : listing.fields()) {
            boolean says = field.role() == FieldRole.SKU_NAME
                    || (field.role() == FieldRole.ATTRIBUTE
                            && field.text().length() <= LONGEST_VALUE
                            && !namesPurpose(field.attributeName()));
            if (says && !field.hits().isEmpty()) {
                TextJudgement judged = TextScope.of(field);
                if (judged.verdict() == Verdict.IN && judged.rule() != GoodsRule.ONLY_GOODS_NAMED) {
                    return judgement(true, field, judged, log);
                }
            }
        }
        return new GoodsJudgement(false, null, List.of(new GoodsReason(GoodsRule.NOTHING, null, 0, 0)));
    }

    /** 适用: 充电宝 is an attribute of cables and cases, 电池类型: 锂电池 one of whatever runs on a battery. */
    private static boolean namesPurpose(String attributeName) {
        for (String purpose : PURPOSES) {
            if (attributeName.contains(purpose)) {
                return true;
            }
        }
        return false;
    }

    private static GoodsJudgement judgement(boolean inScope, FieldText field, TextJudgement judged, MatchLog log) {
        int from = judged.word() == null ? 0 : judged.word().from();
        int until = judged.word() == null ? 0 : judged.word().until();
        if (!inScope && log != MatchLog.SILENT) {
            log.rejected(field, from, until, RejectionReason.GOODS_OUT_OF_SCOPE);
        }
        List<GoodsReason> reasons = new ArrayList<>();
        reasons.add(new GoodsReason(judged.rule(), field, from, until));
        return new GoodsJudgement(inScope, judged.kind(), reasons);
    }
}
