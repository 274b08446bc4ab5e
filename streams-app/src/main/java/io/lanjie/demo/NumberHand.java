package io.lanjie.demo;

import io.lanjie.demo.Placement.Place;
import java.util.List;

/** Writes certificate numbers the way sellers do: seldom clean. Every hand used here leaves the number readable. */
final class NumberHand {

    private static final List<String> FIELD_LABELS = List.of("证书编号：", "3C证书编号:", "CCC证书编号：", "编号 ");
    private static final List<String> TEXT_LABELS = List.of("证书编号：", "强制性产品认证证书号 ", "CCC证书编号:", "证书号");
    private static final List<String> TAILS = List.of("（B0）", "(B0)", "(A1)", "-1");

    private NumberHand() {}

    static Placement place(String number, Dice dice) {
        int point = dice.below(100);
        if (point < 42) {
            return at(Place.ATTRIBUTE, number, dice);
        }
        if (point < 74) {
            return at(Place.FIELD, number, dice);
        }
        if (point < 86) {
            return at(Place.DESCRIPTION, number, dice);
        }
        return at(point < 94 ? Place.TITLE : Place.IMAGE, number, dice);
    }

    static Placement at(Place place, String number, Dice dice) {
        return new Placement(place, place.isText() ? inText(number, dice) : inField(number, dice));
    }

    static String inField(String number, Dice dice) {
        return switch (dice.below(14)) {
            case 0 -> fullWidth(number);
            case 1 -> grouped(number, " ");
            case 2 -> grouped(number, "-");
            case 3 -> grouped(fullWidth(number), "　");
            case 4 -> "CQC" + number;
            case 5, 6 -> number + dice.pick(TAILS);
            case 7 -> dice.pick(FIELD_LABELS) + number;
            case 8 -> " " + number + " ";
            default -> number;
        };
    }

    private static String inText(String number, Dice dice) {
        String label = dice.pick(TEXT_LABELS);
        return switch (dice.below(8)) {
            case 0 -> label + fullWidth(number);
            case 1 -> label + grouped(number, " ");
            case 2 -> label + "CQC" + number;
            case 3 -> label + number + "（B0）";
            default -> label + number;
        };
    }

    static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder(digits.length());
        for (char digit : digits.toCharArray()) {
            wide.append((char) (digit - '0' + '０'));
        }
        return wide.toString();
    }

    static String grouped(String number, String separator) {
        return String.join(
                separator,
                number.substring(0, 4),
                number.substring(4, 8),
                number.substring(8, 12),
                number.substring(12));
    }
}
