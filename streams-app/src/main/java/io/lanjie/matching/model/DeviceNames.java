package io.lanjie.matching.model;

import io.lanjie.matching.text.NormalisedText;
import java.util.List;

/** Names of phones, tablets and computers, which stand in titles of power banks as what they charge. */
final class DeviceNames {

    private static final List<String> BEGINNINGS = List.of(
            "iphone", "ipad", "ipod", "macbook", "airpods", "galaxy", "redmi", "mate", "nova", "note", "reno", "pura",
            "iqoo", "pixel", "switch", "magic", "xiaomi", "huawei", "honor", "oppo", "vivo", "android", "ios",
            "windows", "win", "magsafe");

    private static final List<String> SIZES = List.of("promax", "pro", "max", "plus", "ultra", "mini", "s", "c", "in");

    private DeviceNames() {}

    /** Whether a code is the name of a device or a part of one: iphone15, mate60pro, 14promax. */
    static boolean isName(NormalisedText text, int from, int until) {
        for (String beginning : BEGINNINGS) {
            if (starts(text, from, until, beginning)) {
                return true;
            }
        }
        int digits = from;
        while (digits < until && CanonicalCode.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == from || digits - from > 2) {
            return false;
        }
        for (String size : SIZES) {
            if (starts(text, digits, until, size) && digits + size.length() == until) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(NormalisedText text, int from, int until, String word) {
        if (until - from < word.length()) {
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
