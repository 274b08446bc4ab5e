package io.lanjie.matching.term;

/** Digits that stand for letters: R0MOSS. */
final class LookAlikeDigits {

    private LookAlikeDigits() {}

    /** The letters that a digit looks like. */
    static String letters(char digit) {
        return switch (digit) {
            case '0' -> "o";
            case '1' -> "il";
            case '3' -> "e";
            case '5' -> "s";
            case '8' -> "b";
            default -> "";
        };
    }

    /** The digit that looks like a letter; the letter itself where none does. */
    static char digit(char letter) {
        return switch (letter) {
            case 'o' -> '0';
            case 'i', 'l' -> '1';
            case 'e' -> '3';
            case 's' -> '5';
            case 'b' -> '8';
            default -> letter;
        };
    }
}
