package io.lanjie.demo;

import java.util.List;
import java.util.Locale;

/**
 * Writes brands and models the way sellers do: in other letters, with other separators, masked. Every hand used here
 * leaves them what they are, except for names of the trade, which no certificate lists.
 */
final class ModelHand {

    private static final List<String> DASHES = List.of("—", "_", ".", "·", "－", "");
    private static final List<String> MASKS = List.of("*", "·", " ", ".", "_");
    private static final List<String> SERIES = List.of("小方块", "Air", "口袋星", "Nano", "随行", "Lite", "能量罐");
    private static final String GREEK_ALPHA = "Α";

    private ModelHand() {}

    static String model(String model, Dice dice) {
        return switch (dice.below(10)) {
            case 0 -> model.toLowerCase(Locale.ROOT);
            case 1, 2 -> model.replace("-", dice.pick(DASHES));
            case 3 -> fullWidth(model);
            case 4 -> model.replace("-A", "-" + GREEK_ALPHA);
            case 5 -> model.replace("0", "O");
            default -> model;
        };
    }

    static String brand(Brand brand, Dice dice) {
        return switch (dice.below(8)) {
            case 0 -> String.join(dice.pick(MASKS), brand.chinese().split(""));
            case 1 -> brand.latin().toLowerCase(Locale.ROOT);
            case 2 -> fullWidth(brand.latin());
            case 3 -> brand.chinese() + "（" + brand.latin() + "）";
            case 4 -> brand.latin() + "/" + brand.chinese();
            default -> brand.chinese();
        };
    }

    /** What sellers call goods; a certificate lists other names. */
    static String marketingName(Dice dice) {
        return dice.pick(SERIES) + " " + (2 + dice.below(28));
    }

    private static String fullWidth(String written) {
        StringBuilder wide = new StringBuilder(written.length());
        for (char character : written.toCharArray()) {
            boolean plain = character > ' ' && character < 0x7f;
            wide.append(plain ? (char) (character - '!' + '！') : character);
        }
        return wide.toString();
    }
}
