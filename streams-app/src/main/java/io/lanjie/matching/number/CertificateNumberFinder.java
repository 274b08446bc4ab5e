package io.lanjie.matching.number;

import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.text.CharacterKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.List;

/**
 * Finds certificate numbers in any text: 16 digits of the right form, in one piece or in groups with separators
 * between them, in digits of any script, Chinese numerals or letters that look like digits. Longer rows of digits are
 * none, except 32 that are two valid numbers; so are groups that add up to more than 16. A letter or digit glued in
 * front makes it another kind of number, unless the letters are a label.
 */
public final class CertificateNumberFinder {

    /** Digits, as digits, in a number whose every 0 is written as a letter. */
    private static final int FEWEST_DIGITS = 8;

    /** Characters that can be read as digits in what is worth a look. */
    private static final int FEWEST_CHARACTERS = 12;

    private static final List<DigitReading> READINGS = List.of(DigitReading.values());

    /**
     * A number that was found.
     *
     * @param number 16 digits
     * @param from index of its first digit in the normalised text
     * @param until index behind its last
     * @param rule the rule that found it
     */
    public record Found(String number, int from, int until, String rule) {}

    /** Is told of rows of digits that are no number. */
    public interface Rejections {

        /** Listens to nothing. */
        Rejections SILENT = (from, until, reason) -> {};

        /** The characters of the range are no number, for that reason. */
        void rejected(int from, int until, RejectionReason reason);
    }

    /** Finds the numbers of a text that is not meant for them. */
    public List<Found> find(NormalisedText text) {
        return find(text, false, Rejections.SILENT);
    }

    /**
     * Finds the numbers of a text in the order in which they stand. Takes time linear in the text.
     *
     * @param text the text
     * @param isMeant whether the text is meant for certificate numbers, which allows for more ways to write them
     * @param rejections is told of what is none
     */
    public List<Found> find(NormalisedText text, boolean isMeant, Rejections rejections) {
        int ways = ways(text);
        if (ways == 0) {
            return List.of();
        }
        NumberSearch search = new NumberSearch(text, isMeant, rejections);
        for (DigitReading reading : READINGS) {
            if ((ways & way(reading)) != 0) {
                search.read(reading);
            }
        }
        return search.found();
    }

    /** Whether there is anything in the text that could be a number or nearly one. Most texts have nothing. */
    static boolean isWorthALook(NormalisedText text) {
        return ways(text) != 0;
    }

    /** The readings that can find something. Makes no garbage. */
    private static int ways(NormalisedText text) {
        if (text.digits() < FEWEST_DIGITS) {
            return 0;
        }
        int ways = 0;
        int inRun = 0;
        int digits = 0;
        int characters = 0;
        int separators = 0;
        for (int index = 0; index < text.length(); index++) {
            if (DigitReading.LOOK_ALIKE.valueAt(text, index) < 0) {
                separators++;
                if (separators > DigitGroups.LONGEST_SEPARATOR || !DigitGroups.isSeparator(text.charAt(index))) {
                    digits = 0;
                    characters = 0;
                    inRun = 0;
                }
                continue;
            }
            char character = text.charAt(index);
            separators = 0;
            characters++;
            if (character >= '0' && character <= '9') {
                digits++;
                inRun |= way(DigitReading.PLAIN);
            } else if (CharacterKind.isDigit(character)) {
                digits++;
                inRun |= way(DigitReading.CHINESE);
            } else {
                inRun |= way(DigitReading.LOOK_ALIKE);
            }
            if (characters >= FEWEST_CHARACTERS && digits >= FEWEST_DIGITS) {
                ways |= inRun;
            }
        }
        return ways;
    }

    private static int way(DigitReading reading) {
        return 1 << reading.ordinal();
    }
}
