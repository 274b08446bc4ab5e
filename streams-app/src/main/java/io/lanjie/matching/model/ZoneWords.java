package io.lanjie.matching.model;

import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Lists of brands and devices around a word that says that the goods fit them. */
final class ZoneWords {

    /**
     * Makers of phones: lists of what goods fit are lists of these. Another brand begins such a list (适用罗马仕充电宝) or
     * stands behind it as the goods' own (适用华为小米罗马仕充电宝), and never goes on with it.
     */
    private static final Set<String> PHONE_MAKERS = Set.of(
            "apple", "huawei", "honor", "xiaomi", "oppo", "vivo", "oneplus", "realme", "meizu", "samsung", "sony",
            "lenovo");

    private static final String BETWEEN = " ,、/|&+;·.:-()[]【】\t\n于和及与或等的";
    private static final List<String> DEVICES = List.of(
            "手机", "平板", "电脑", "笔记本", "耳机", "手表", "相机", "游戏机", "安卓", "鸿蒙", "系列", "系统", "机型", "设备", "各种", "多种", "所有",
            "全部", "大多数", "多款", "其他", "其它", "品牌", "型号", "数码", "产品");
    private static final Set<String> DEVICE_WORDS = Set.of(
            "iphone",
            "ipad",
            "ipod",
            "macbook",
            "airpods",
            "android",
            "ios",
            "galaxy",
            "pixel",
            "switch",
            "series",
            "phone",
            "phones",
            "tablet",
            "tablets",
            "laptop",
            "laptops",
            "smartphone",
            "smartphones",
            "devices",
            "device",
            "cell",
            "mobile",
            "and",
            "or",
            "all",
            "other",
            "more",
            "most",
            "your",
            "the",
            "new",
            "models",
            "pro",
            "max",
            "promax",
            "plus",
            "ultra",
            "mini",
            "air",
            "se",
            "note",
            "fold",
            "flip",
            "mate",
            "nova",
            "magsafe",
            "watch",
            "type",
            "c");
    private static final List<String> DEVICE_BEGINNINGS = List.of(
            "iphone", "ipad", "ipod", "macbook", "airpods", "galaxy", "mate", "nova", "note", "redmi", "reno", "pura",
            "magic", "iqoo", "find", "pixel");
    private static final String LABEL = "型号";
    private static final List<String> QUALITIES =
            List.of("原装", "原厂", "正品", "官方", "大牌", "名牌", "品牌", "老款", "旧款", "老牌", "传统", "普通", "于", "过", "了", "的");
    private static final int LONGEST_DENIAL_GAP = 4;
    private static final int LONGEST_DEVICE_CODE = 10;

    private final NormalisedText text;
    private final List<Hit> inOrder;
    private final Hit[] brandFrom;
    private final Hit[] brandUntil;

    ZoneWords(NormalisedText text, List<Hit> hits) {
        this.text = text;
        inOrder = new ArrayList<>(hits);
        inOrder.sort(Comparator.comparingInt(Hit::from)
                .thenComparing(Comparator.comparingInt(Hit::until).reversed()));
        brandFrom = new Hit[text.length() + 1];
        brandUntil = new Hit[text.length() + 1];
        for (Hit hit : inOrder) {
            if (hit.term().kind() == TermKind.BRAND) {
                if (brandFrom[hit.from()] == null) {
                    brandFrom[hit.from()] = hit;
                }
                if (brandUntil[hit.until()] == null) {
                    brandUntil[hit.until()] = hit;
                }
            }
        }
    }

    /** The hits by place, longer ones first. */
    List<Hit> inOrder() {
        return inOrder;
    }

    /** Where the list ends that begins behind a word. */
    int endOfList(int from) {
        int position = from;
        int end = from;
        boolean ofPhones = false;
        boolean any = false;
        while (true) {
            int begin = position;
            while (position < text.length() && BETWEEN.indexOf(text.charAt(position)) >= 0) {
                position++;
            }
            if (position >= text.length()) {
                return end;
            }
            Hit brand = brandFrom[position];
            int next;
            if (brand != null) {
                boolean phones = isPhoneMaker(brand);
                if (ofPhones && !phones) {
                    return end;
                }
                ofPhones |= phones;
                next = brand.until();
            } else {
                boolean labelled = position >= LABEL.length() && starts(position - LABEL.length(), LABEL);
                // 适用于iPhone 型号PAC20-272 states the goods' own model behind the devices.
                next = endOfDevice(position, any && begin == position && !(ofPhones && labelled), !any);
                ofPhones |= any || next > position;
            }
            if (next == position) {
                return end;
            }
            any = true;
            position = next;
            end = next;
        }
    }

    /** Whether the list behind a word begins with a maker of phones or a device. */
    boolean beginsPhones(int from) {
        int position = from;
        while (position < text.length() && BETWEEN.indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        if (position < text.length() && brandFrom[position] != null) {
            return isPhoneMaker(brandFrom[position]);
        }
        return position < text.length() && endOfDevice(position, false, true) > position;
    }

    /** Where the list begins that ends before a word. */
    int beginOfList(int until) {
        int position = until;
        int begin = until;
        while (true) {
            while (position > 0 && BETWEEN.indexOf(text.charAt(position - 1)) >= 0) {
                position--;
            }
            if (position == 0) {
                return begin;
            }
            Hit brand = brandUntil[position];
            int next;
            if (brand != null) {
                if (begin != until && !isPhoneMaker(brand)) {
                    return begin;
                }
                next = brand.from();
            } else {
                // A code with a space behind it is the goods' own: IP118 通用安卓 fits what comes, not what was.
                boolean apart = begin == until && position < until;
                next = beginOfDevice(position, begin == until && !apart, !apart);
            }
            if (next == position) {
                return begin;
            }
            position = next;
            begin = next;
        }
    }

    /** Where the brand and model end that are named right behind a word; the word's own end where none is. */
    int endOfNamed(int from) {
        int position = from;
        while (position < text.length() && brandFrom[position] == null && position - from < LONGEST_DENIAL_GAP) {
            int next = endOfQuality(position);
            if (next == position) {
                break;
            }
            position = next;
        }
        int end = from;
        while (position < text.length()) {
            if (brandFrom[position] != null) {
                end = brandFrom[position].until();
            } else if (isCode(position) && isModel(position, endOfCode(position))) {
                end = endOfCode(position);
            } else {
                return end;
            }
            position = end;
            if (position < text.length() && " /、".indexOf(text.charAt(position)) >= 0) {
                position++;
            }
        }
        return end;
    }

    /** Where the brand or model begins that is named right before a word. */
    int beginOfNamed(int until) {
        int position = until;
        if (position > 0 && text.charAt(position - 1) == ' ') {
            position--;
        }
        if (brandUntil[position] != null) {
            return brandUntil[position].from();
        }
        int begin = beginOfCode(position);
        if (!isModel(begin, position)) {
            return until;
        }
        int before = begin > 0 && text.charAt(begin - 1) == ' ' ? begin - 1 : begin;
        return brandUntil[before] == null ? begin : brandUntil[before].from();
    }

    /** Where a separator or a word ends that may stand between a denial and a name: 非原装罗马仕, but 非常轻 罗马仕. */
    private int endOfQuality(int from) {
        for (String quality : QUALITIES) {
            if (starts(from, quality)) {
                return from + quality.length();
            }
        }
        return isCode(from) || Character.isLetterOrDigit(text.charAt(from)) ? from : from + 1;
    }

    private static boolean isPhoneMaker(Hit brand) {
        return PHONE_MAKERS.contains(brand.term().value());
    }

    private int endOfDevice(int from, boolean glued, boolean first) {
        for (String device : DEVICES) {
            if (starts(from, device)) {
                return from + device.length();
            }
        }
        int until = endOfCode(from);
        return until > from && isDevice(from, until, glued || first, true) ? until : from;
    }

    private int beginOfDevice(int until, boolean any, boolean codes) {
        for (String device : DEVICES) {
            if (until >= device.length() && starts(until - device.length(), device)) {
                return until - device.length();
            }
        }
        int from = beginOfCode(until);
        return from < until && isDevice(from, until, any, codes) ? from : until;
    }

    /** A word for devices, or a code: any that is no rating right behind a brand, a short one elsewhere. */
    private boolean isDevice(int from, int until, boolean any, boolean codes) {
        StringBuilder word = new StringBuilder(until - from);
        for (int index = from; index < until && word.length() < LONGEST_DEVICE_CODE * 2; index++) {
            word.append(text.charAt(index));
        }
        String code = word.toString();
        if (DEVICE_WORDS.contains(code) || beginsAsDevice(code)) {
            return true;
        }
        if (!codes || !hasDigit(from, until) || NoModel.is(CanonicalCode.of(text, from, until))) {
            return false;
        }
        return any || isShortCode(code);
    }

    private static boolean beginsAsDevice(String code) {
        for (String beginning : DEVICE_BEGINNINGS) {
            if (code.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** At most one letter, then at most three digits, then letters: p70, 14, 15promax. */
    private static boolean isShortCode(String code) {
        int position = CanonicalCode.isLatin(code.charAt(0)) ? 1 : 0;
        int digits = position;
        while (digits < code.length() && CanonicalCode.isDigit(code.charAt(digits))) {
            digits++;
        }
        int letters = digits;
        while (letters < code.length() && CanonicalCode.isLatin(code.charAt(letters))) {
            letters++;
        }
        return digits > position
                && digits - position <= 3
                && letters == code.length()
                && code.length() <= LONGEST_DEVICE_CODE;
    }

    private boolean isModel(int from, int until) {
        return until > from && hasDigit(from, until) && ModelKey.canonical(text, from, until) != null;
    }

    private boolean hasDigit(int from, int until) {
        for (int index = from; index < until; index++) {
            if (CanonicalCode.isDigit(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private int endOfCode(int from) {
        int until = from;
        while (until < text.length() && (isCode(until) || (until > from && isJoint(until) && isCode(until + 1)))) {
            until++;
        }
        return until;
    }

    private int beginOfCode(int until) {
        int from = until;
        while (from > 0 && (isCode(from - 1) || (from < until && isJoint(from - 1) && from > 1 && isCode(from - 2)))) {
            from--;
        }
        return from;
    }

    private boolean isJoint(int index) {
        return "-_.".indexOf(text.charAt(index)) >= 0;
    }

    private boolean isCode(int index) {
        return index < text.length()
                && (CanonicalCode.isDigit(text.charAt(index)) || CanonicalCode.isLatin(text.charAt(index)));
    }

    private boolean starts(int from, String word) {
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
