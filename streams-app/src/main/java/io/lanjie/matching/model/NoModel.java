package io.lanjie.matching.model;

import io.lanjie.matching.text.NormalisedText;
import java.util.List;
import java.util.Set;

/** Codes that stand where models stand and are none: ratings, ports, interfaces, "see attachment". */
final class NoModel {

    /** What digits count: units of charge, energy, power, length and memory, and ports (1C, 2A1C). */
    private static final Set<String> UNITS = Set.of(
            "MAH", "AH", "WH", "KWH", "W", "KW", "V", "VA", "VDC", "VAC", "DC", "AC", "A", "MA", "HZ", "KHZ", "C", "MM",
            "CM", "M", "KG", "G", "GB", "TB", "MB", "IN", "INCH", "PCS", "OHM", "K", "H", "MIN", "X", "P", "USB",
            "TYPEC", "PD", "PORT", "PORTS");

    private static final Set<String> WORDS = Set.of(
            "USB",
            "USBC",
            "USBA",
            "TYPEC",
            "TYPEA",
            "MICROUSB",
            "LIGHTNING",
            "PD",
            "QC",
            "SCP",
            "FCP",
            "PPS",
            "CCC",
            "CQC",
            "NO",
            "NA",
            "NULL",
            "NONE",
            "NIL",
            "OTHER",
            "OTHERS",
            "DEFAULT",
            "UNKNOWN",
            "MODEL",
            "BLACK",
            "WHITE",
            "BLUE",
            "RED",
            "GREEN",
            "PINK",
            "GRAY",
            "GREY",
            "PURPLE",
            "YELLOW",
            "ORANGE",
            "SILVER",
            "GOLD",
            "BEIGE",
            "BROWN",
            "MAX",
            "MINI",
            "PRO",
            "PLUS",
            "LED",
            "LCD",
            "IOS",
            "ANDROID",
            "IPHONE",
            "IPAD",
            "21N1",
            "31N1",
            "41N1",
            "51N1",
            "C2C",
            "A2C",
            "B2C",
            "LIFEP04",
            "LIC002",
            "MP3",
            "MP4",
            "UN383");

    /** Interfaces and protocols, whose versions and powers follow: USB30, PD20W, QC40, IPX6. */
    private static final List<String> PROTOCOLS = List.of(
            "USBC", "USBA", "USB", "TYPEC", "TYPEA", "PD", "QC", "IQ", "SCP", "FCP", "PPS", "AFC", "UFCS", "VOOC", "QI",
            "WIFI", "BT", "IPX", "MTK", "GAN");

    private static final List<String> BEGINNINGS =
            List.of("见附", "详见", "参见", "请见", "如图", "见详", "其他", "其它", "默认", "官方", "以实物", "不适用");

    /** Capacities are round: 5000, 10000, 26800. */
    private static final int SMALLEST_CAPACITY = 1000;

    private static final int LARGEST_CAPACITY = 200_000;
    private static final int CAPACITY_STEP = 100;

    private NoModel() {}

    /** Whether the canonical code, which has a letter or a digit, names no model all the same. */
    static boolean is(String code) {
        return isRatings(code)
                || WORDS.contains(code)
                || isCapacity(code)
                || isCountOfWords(code)
                || isProtocol(code)
                || refersElsewhere(code);
    }

    /** Words that make another model of the one before them: PB100 Pro is not PB100. */
    static boolean isVariant(String code) {
        return switch (code) {
            case "PRO", "MAX", "MINI", "PLUS", "ULTRA", "LITE" -> true;
            default -> false;
        };
    }

    /** Numbers with units and nothing else: 20000MAH, 225W, 5V3A, 2A1C; USB 3.0, PD3.0, QC4+. */
    static boolean isRatings(String code) {
        int position = 0;
        while (position < code.length()) {
            int digits = position;
            while (digits < code.length() && CanonicalCode.isDigit(code.charAt(digits))) {
                digits++;
            }
            int letters = digits;
            while (letters < code.length() && CanonicalCode.isLatin(code.charAt(letters))) {
                letters++;
            }
            if (position > 0 && letters == digits && digits == code.length()) {
                return digits - position > 3; // a capacity without its unit: 50W10000
            }
            String unit = code.substring(digits, letters);
            if (digits == position || !UNITS.contains(unit) || isTooMuch(unit, digits - position)) {
                return false;
            }
            position = letters;
        }
        return true;
    }

    /** Nothing that is carried about has a thousand volts or amperes: DLP 2219V. */
    private static boolean isTooMuch(String unit, int digits) {
        return digits > 3 && (unit.equals("V") || unit.equals("A"));
    }

    /** Ratings with what stands between them: 3.7V/10000mAh/37Wh, 50/60Hz, 5V~3A. */
    static boolean isRatingsBySlash(NormalisedText text, int from, int until) {
        boolean found = false;
        int position = from;
        for (int index = from; index <= until; index++) {
            if (index == until || "/~*-+".indexOf(text.charAt(index)) >= 0) {
                String code = CanonicalCode.of(text, position, index);
                boolean last = index == until;
                if (!code.isEmpty() && !isRatings(code) && (last || !isNumber(code))) {
                    return false;
                }
                found |= !code.isEmpty();
                position = index + 1;
            }
        }
        return found;
    }

    private static boolean isNumber(String code) {
        for (int index = 0; index < code.length(); index++) {
            if (!CanonicalCode.isDigit(code.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapacity(String code) {
        if (code.length() > 6 || !isNumber(code)) {
            return false;
        }
        int number = Integer.parseInt(code);
        return number >= SMALLEST_CAPACITY && number <= LARGEST_CAPACITY && number % CAPACITY_STEP == 0;
    }

    /** Digits and then words: 20000毫安, 2万毫安时大容量. Words and then digits may well be a model: 小方10. */
    private static boolean isCountOfWords(String code) {
        int digits = 0;
        while (digits < code.length() && CanonicalCode.isDigit(code.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits == code.length()) {
            return false;
        }
        for (int index = digits; index < code.length(); index++) {
            if (CanonicalCode.isLatin(code.charAt(index)) || CanonicalCode.isDigit(code.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProtocol(String code) {
        for (String protocol : PROTOCOLS) {
            if (code.startsWith(protocol) && isVersion(code, protocol.length())) {
                return true;
            }
        }
        return false;
    }

    /** At most two digits, or digits with a unit: PD100 may be a model, PD100W is none. */
    private static boolean isVersion(String code, int from) {
        int digits = from;
        while (digits < code.length() && CanonicalCode.isDigit(code.charAt(digits))) {
            digits++;
        }
        return digits > from && (digits == code.length() ? digits - from <= 2 : UNITS.contains(code.substring(digits)));
    }

    private static boolean refersElsewhere(String code) {
        char first = code.charAt(0);
        if (CanonicalCode.isDigit(first) || CanonicalCode.isLatin(first)) {
            return false;
        }
        for (String beginning : BEGINNINGS) {
            if (code.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
