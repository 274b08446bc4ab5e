package io.lanjie.matching.number;

import io.lanjie.matching.text.CharacterKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.List;
import java.util.Set;

/** Words by which sellers announce a number, and say of which kind. All in normal form. */
final class Labels {

    private static final Set<String> GLUED_IN_FRONT = Set.of(
            "cqc",
            "ccc",
            "3c",
            "no",
            "cert",
            "number",
            "cccno",
            "cqcno",
            "3cno",
            "certno",
            "ccccert",
            "3ccert",
            "cqccert",
            "3ccertno",
            "ccccertno",
            "3ccode",
            "ccccode",
            "3cnumber",
            "certificate",
            "certificateno",
            "certificatenumber",
            "certnumber",
            "cccnumber",
            "code",
            "qccode");

    /** Length of the longest of them. */
    private static final int LONGEST = 17;

    /** Before a number of whatever goods' certificate. */
    private static final List<String> CERTIFICATE = List.of(
            "证书编号",
            "证书号",
            "证书号码",
            "认证编号",
            "认证号",
            "认证号码",
            "证书编码",
            "编号",
            "3c",
            "ccc",
            "cqc",
            "证书",
            "认证",
            "3c号",
            "ccc号",
            "3c证号",
            "ccc证号",
            "3c码",
            "3c号码",
            "certificate",
            "certificateno",
            "certificatenumber",
            "certno",
            "certificate no",
            "certificate number",
            "cert no",
            "强制性产品认证",
            "中国强制性产品认证");

    /** Before numbers that are none, though they may look like one. */
    private static final List<String> OTHER = List.of(
            "订单",
            "订单号",
            "订单编号",
            "单号",
            "运单号",
            "快递单号",
            "物流单号",
            "流水号",
            "交易号",
            "银行卡",
            "卡号",
            "账号",
            "帐号",
            "条码",
            "条形码",
            "商品条码",
            "检测报告",
            "报告编号",
            "报告号",
            "检验报告",
            "检验报告编号",
            "检测报告编号",
            "备案号",
            "备案编号",
            "入网许可",
            "入网许可证号",
            "许可证",
            "许可证号",
            "许可证编号",
            "信用代码",
            "统一社会信用代码",
            "序列号",
            "串号",
            "批号",
            "生产批号",
            "批次",
            "批次号",
            "货号",
            "身份证",
            "身份证号",
            "专利号",
            "生产日期",
            "sn",
            "imei",
            "ean",
            "gtin",
            "upc",
            "order",
            "order no",
            "report",
            "report no",
            "serial number",
            "sku",
            "sku id",
            "防伪码",
            "能效备案",
            "能效标识");

    private static final List<String> ATTRIBUTE = List.of(
            "证书编号",
            "认证编号",
            "证书号",
            "证书编码",
            "认证证书",
            "3c编号",
            "ccc编号",
            "3c号",
            "ccc号",
            "3c证号",
            "ccc证号",
            "3c认证号",
            "ccc认证号",
            "3c认证编",
            "认证号",
            "qccode",
            "certificatenumber",
            "certificateno",
            "certificatecode",
            "certno",
            "certnumber",
            "certcode",
            "cccnumber",
            "cccno",
            "3cnumber",
            "3cno",
            "3c证书",
            "ccc证书",
            "cccertificate",
            "3ccertificate",
            "强制性产品认证");

    private static final Set<String> WHOLE_ATTRIBUTE =
            Set.of("3c", "ccc", "3c认证", "ccc认证", "ccc强制性认证", "3c强制性认证", "强制性认证", "产品认证", "编号", "证书");

    /** Attributes about certificates of other schemes, or about other sides of one. */
    private static final List<String> OTHER_ATTRIBUTE = List.of(
            "状态", "有效期", "日期", "机构", "名称", "型号", "入网", "能效", "节能", "质检报告", "检测报告", "rohs", "fcc", "自愿", "专利", "图片",
            "执行标准");

    private Labels() {}

    /** Whether the Latin letters and digits glued in front of a place announce a certificate number, or are none. */
    static boolean isLabelOrNothingGlued(NormalisedText text, int place) {
        int start = place;
        // No label is longer: to look further back would take a time that is not linear in the text.
        while (start > 0 && place - start <= LONGEST && CharacterKind.isLatinOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start == place || GLUED_IN_FRONT.contains(text.normal(start, place));
    }

    /** Whether the Latin letters glued behind a place begin the next label. */
    static boolean isLabelGluedBehind(NormalisedText text, int place) {
        int end = place;
        while (end < text.length() && end - place <= LONGEST && CharacterKind.isLatinLetter(text.charAt(end))) {
            end++;
        }
        return GLUED_IN_FRONT.contains(text.normal(place, end));
    }

    /** Whether the words in front of a place announce a certificate number. */
    static boolean isAnnounced(NormalisedText text, int place) {
        return endsWithAny(text, endOfWord(text, place), CERTIFICATE);
    }

    /** Whether the words in front of a place announce a number of another kind. */
    static boolean isAnnouncedAsOther(NormalisedText text, int place) {
        return endsWithAny(text, endOfWord(text, place), OTHER);
    }

    /** Whether the name of an attribute says that its value is a certificate number. */
    static boolean namesCertificateNumber(String attributeName) {
        NormalisedText name = NormalisedText.of(attributeName);
        StringBuilder letters = new StringBuilder(name.length());
        for (int index = 0; index < name.length(); index++) {
            if (CharacterKind.isLetterOrDigit(name.charAt(index))) {
                letters.append(name.charAt(index));
            }
        }
        String word = letters.toString();
        return WHOLE_ATTRIBUTE.contains(word) || (containsAny(word, ATTRIBUTE) && !containsAny(word, OTHER_ATTRIBUTE));
    }

    private static boolean containsAny(String word, List<String> parts) {
        for (String part : parts) {
            if (word.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Between a label and its number stand a colon, spaces, brackets, the word is, or a label of letters. */
    private static int endOfWord(NormalisedText text, int place) {
        int end = place;
        int most = Math.max(0, place - 6);
        while (end > most && isBetween(text.charAt(end - 1))) {
            end--;
        }
        boolean isNo = end >= 2 && text.charAt(end - 1) == 'o' && text.charAt(end - 2) == 'n';
        boolean isWordNo = isNo && (end == 2 || !CharacterKind.isLatinLetter(text.charAt(end - 3)));
        if (isWordNo) {
            end -= 2;
            while (end > most && isBetween(text.charAt(end - 1))) {
                end--;
            }
        }
        return end;
    }

    private static boolean isBetween(char character) {
        return !CharacterKind.isLetterOrDigit(character) || character == '为' || character == '是';
    }

    private static boolean endsWithAny(NormalisedText text, int end, List<String> words) {
        for (String word : words) {
            int start = end - word.length();
            if (start >= 0 && equals(text, start, word) && !isWithinWord(text, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean equals(NormalisedText text, int start, String word) {
        for (int index = word.length() - 1; index >= 0; index--) {
            if (text.charAt(start + index) != word.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithinWord(NormalisedText text, int start) {
        return start > 0
                && CharacterKind.isLatinOrDigit(text.charAt(start))
                && CharacterKind.isLatinOrDigit(text.charAt(start - 1));
    }
}
