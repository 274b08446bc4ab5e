package io.lanjie.matching.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The normal form of every character, computed once. A form is stable: each of its characters is its own form, so that
 * normalising twice changes nothing.
 *
 * <p>Decimal digits of every script and numbers in circles, brackets or raised become ASCII digits (⑯ becomes 16, as a
 * reader says it); other compatibility characters become what they stand for (Unicode UAX 15, NFKC); letters that look
 * like an ASCII letter become it (UTS 39); traditional ideographs become simplified ones; marks on letters and invisible characters go; case goes; all dashes become
 * the hyphen. Fractions and trademark signs stay: their parts would join the digits or the name in front.
 */
final class CharacterForms {

    /** A text no longer than this many rounds of forms of forms is stable. */
    private static final int MOST_ROUNDS = 8;

    private static final int PLANE = 0x10000;
    private static final int[][] OTHER_PLANES = {{PLANE, 0x20000}, {0x2F800, 0x2FA20}, {0xE0000, 0xE1000}};

    private static final CharacterForms STANDARD = new CharacterForms();

    /** The form of each character of the basic plane that has one of one character; else {@link #SPECIAL}. */
    private final int[] simple = new int[PLANE];

    private final Map<Integer, String> others = new HashMap<>();

    /** Stands in the table for characters whose form is none or several, for half characters, and for the ampersand. */
    static final int SPECIAL = -1;

    /** Is set, beside the form, for digits: both are wanted of each character, and a table is slow to look into. */
    static final int DIGIT = PLANE;

    private CharacterForms() {
        LookAlikes lookAlikes = new LookAlikes();
        SimplifiedForms simplified = new SimplifiedForms();
        for (int character = 0; character < PLANE; character++) {
            String form = form(character, lookAlikes, simplified);
            if (form.length() == 1 && !isHalf(character) && character != '&' && form.charAt(0) != '&') {
                simple[character] = form.charAt(0) | (CharacterKind.isDigit(form.charAt(0)) ? DIGIT : 0);
            } else {
                simple[character] = SPECIAL;
                others.put(character, form);
            }
        }
        for (int[] range : OTHER_PLANES) {
            for (int codePoint = range[0]; codePoint < range[1]; codePoint++) {
                String form = form(codePoint, lookAlikes, simplified);
                if (!form.equals(Character.toString(codePoint))) {
                    others.put(codePoint, form);
                }
            }
        }
    }

    /** The forms by character of the basic plane, {@link #SPECIAL} where it takes more to tell. Not to be changed. */
    static int[] table() {
        return STANDARD.simple;
    }

    /** The form of a character that the table calls special; null for one that is its own form. */
    static String special(int codePoint) {
        return STANDARD.others.get(codePoint);
    }

    private static String form(int codePoint, LookAlikes lookAlikes, SimplifiedForms simplified) {
        String form = Character.toString(codePoint);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            StringBuilder next = new StringBuilder();
            form.codePoints().forEach(each -> next.append(step(simplified.of(each), lookAlikes)));
            if (next.toString().equals(form)) {
                return form;
            }
            form = next.toString();
        }
        throw new IllegalStateException("no stable form of U+" + Integer.toHexString(codePoint));
    }

    private static String step(int codePoint, LookAlikes lookAlikes) {
        if (codePoint < 0x80 && codePoint > 0x20 && codePoint < 0x7f) {
            return Character.toString(Character.toLowerCase(codePoint));
        }
        if (isHalf(codePoint)) {
            return "\ufffd"; // two halves must not meet when what stood between them goes
        }
        String ofKind = byKind(codePoint);
        if (ofKind != null) {
            return ofKind;
        }
        char lookAlike = lookAlikes.of(codePoint);
        String normal = normal(codePoint);
        boolean isAscii = normal.length() == 1 && normal.charAt(0) < 0x80;
        if (!isAscii && lookAlike != 0) {
            return String.valueOf(lookAlike);
        }
        return normal;
    }

    /** The form of a character that its kind decides; else null. */
    private static String byKind(int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL:
                return isSpaceControl(codePoint) ? Character.toString(codePoint == 0x85 ? '\n' : codePoint) : "";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR:
                return "\n";
            case Character.SPACE_SEPARATOR:
                return " ";
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK:
                return "";
            case Character.DECIMAL_DIGIT_NUMBER:
                return String.valueOf(Character.digit(codePoint, 10));
            case Character.DASH_PUNCTUATION:
                return codePoint == 0x301C || codePoint == 0x3030 ? "~" : "-";
            default:
                return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        ? ""
                        : sign(codePoint);
        }
    }

    private static boolean isSpaceControl(int codePoint) {
        return (codePoint >= '\t' && codePoint <= '\r') || codePoint == 0x85;
    }

    private static String sign(int codePoint) {
        switch (codePoint) {
            case 0x2212: // minus
                return "-";
            case 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65: // dots at half height
                return "\u00b7";
            case 0x4E28: // an ideograph that nobody writes but to draw a line
                return "|";
            case 0x2122, 0x2120: // trademark and service mark
                return Character.toString(codePoint);
            default:
                return enclosed(codePoint);
        }
    }

    /** What stands in a circle, box or brackets, or is raised or followed by its own dot; else null. */
    private static String enclosed(int codePoint) {
        int type = Character.getType(codePoint);
        if (type != Character.OTHER_NUMBER && type != Character.OTHER_SYMBOL) {
            return null;
        }
        double value = UCharacter.getUnicodeNumericValue(codePoint);
        boolean isIdeographic =
                UScript.hasScript(codePoint, UScript.HAN) || (codePoint >= 0x3192 && codePoint < 0x3244);
        if (value != UCharacter.NO_NUMERIC_VALUE && !isIdeographic && isInEnclosedBlock(codePoint)) {
            return String.valueOf((int) value);
        }
        if (type == Character.OTHER_NUMBER && !isIdeographic) {
            // Fractions and numbers of old scripts.
            return isRaisedOrLowered(codePoint)
                    ? Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                    : Character.toString(codePoint);
        }
        String normal = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        if (normal.length() == 3 && normal.charAt(0) == '(' && normal.charAt(2) == ')') {
            return normal.substring(1, 2);
        }
        return symbolLetter(codePoint);
    }

    private static boolean isInEnclosedBlock(int codePoint) {
        return (codePoint >= 0x2460 && codePoint < 0x2500)
                || (codePoint >= 0x2776 && codePoint < 0x2794)
                || (codePoint >= 0x3248 && codePoint < 0x32C0)
                || (codePoint >= 0x1F100 && codePoint < 0x1F10D);
    }

    private static boolean isRaisedOrLowered(int codePoint) {
        return codePoint == 0xB2
                || codePoint == 0xB3
                || codePoint == 0xB9
                || (codePoint >= 0x2070 && codePoint < 0x208A);
    }

    /** Letters in black circles and boxes, and of flags, have no compatibility form but a name. */
    private static String symbolLetter(int codePoint) {
        if (codePoint < 0x1F100 || codePoint > 0x1F1FF) {
            return null;
        }
        String name = UCharacter.getName(codePoint);
        boolean isLetter = name != null
                && name.length() > 2
                && name.charAt(name.length() - 2) == ' '
                && (name.contains("LATIN CAPITAL LETTER") || name.contains("INDICATOR SYMBOL LETTER"));
        return isLetter ? name.substring(name.length() - 1) : null;
    }

    private static String normal(int codePoint) {
        String text = Character.toString(codePoint);
        // Marks go with their letters in scripts where sellers use them for show; a kana or syllable with its mark is
        // another one, and a mark of its own.
        boolean losesMarks = switch (UScript.getScript(codePoint)) {
            case UScript.LATIN, UScript.GREEK, UScript.CYRILLIC, UScript.COMMON -> true;
            default -> false;
        };
        String normal = Normalizer.normalize(text, losesMarks ? Normalizer.Form.NFKD : Normalizer.Form.NFKC);
        StringBuilder lower = new StringBuilder();
        normal.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
