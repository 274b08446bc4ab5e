package io.lanjie.matching.model;

import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.List;

/**
 * Tells brands of a title that name a phone or computer, or its way of charging, from those of the goods: 小米14手机,
 * 联想笔记本, 华为超级快充, 苹果PD.
 */
final class DeviceBrand {

    private static final List<String> DEVICES = List.of("手机", "笔记本", "平板", "电脑", "耳机", "手表", "手環", "手环");
    private static final List<String> CHARGING = List.of("超级快充", "快充", "闪充", "超充", "快速充电", "无线快充", "协议", "pd", "qc");
    private static final int LONGEST_CODE = 8;

    private DeviceBrand() {}

    /** Whether a brand stands beside a word for a device, or before one for charging that is no word of the goods. */
    static boolean is(OwnBrand brand) {
        NormalisedText text = brand.field().text();
        int before = brand.from();
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        if (endOf(DEVICES, text, before - 2) == before) {
            return true;
        }
        int behind = skip(text, brand.until());
        if (isNamed(brand, behind)) {
            return true;
        }
        int code = behind;
        while (code < text.length()
                && code - behind < LONGEST_CODE
                && (CanonicalCode.isLatin(text.charAt(code)) || CanonicalCode.isDigit(text.charAt(code)))) {
            code++;
        }
        return endOf(DEVICES, text, skip(text, code)) > 0;
    }

    private static boolean isNamed(OwnBrand brand, int at) {
        NormalisedText text = brand.field().text();
        if (endOf(DEVICES, text, at) > 0) {
            return true;
        }
        int end = endOf(CHARGING, text, at);
        int last = end;
        while (end > 0) { // PD快充充电宝 is the goods' own charging
            last = end;
            end = endOf(CHARGING, text, end);
        }
        return last > 0 && !beginsGoods(brand.field().hits(), last);
    }

    private static boolean beginsGoods(List<Hit> hits, int from) {
        for (Hit hit : hits) {
            if (hit.from() == from && hit.term().kind() == TermKind.GOODS) {
                return true;
            }
        }
        return false;
    }

    private static int skip(NormalisedText text, int from) {
        int position = from;
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
        return position;
    }

    /** Where the word ends that stands at a place; less than zero where none does. */
    private static int endOf(List<String> words, NormalisedText text, int from) {
        for (String word : words) {
            if (from >= 0 && starts(text, from, word)) {
                return from + word.length();
            }
        }
        return -1;
    }

    private static boolean starts(NormalisedText text, int from, String word) {
        if (from + word.length() > text.length()) {
            return false;
        }
        for (int index = 0; index < word.length(); index++) {
            if (text.charAt(from + index) != word.charAt(index)) {
                return false;
            }
        }
        return true;
    }
}
