package io.lanjie.table;

import io.lanjie.json.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reason of a status, in codes, in words, or in both. Codes that would get lost among words are a fault: one that
 * is left may call for less than all of them do.
 *
 * @param codes CNCA's codes
 * @param words what is no code
 */
record ReasonCell(List<String> codes, List<String> words) {

    private static final String SEPARATORS = "[\\s\\p{Z}、,，/;；]+";

    /** Nothing but codes; spreadsheets take the zero away. */
    private static final Pattern CODES =
            Pattern.compile("(?:[0-9]{4}|2[0-9]{2})(?:" + SEPARATORS + "(?:[0-9]{4}|2[0-9]{2}))*");

    /** Codes with their text behind them; years do not begin with a zero. */
    private static final Pattern CODES_AND_TEXT =
            Pattern.compile("(0[0-9]{3}(?:" + SEPARATORS + "0[0-9]{3})*)(?![0-9A-Za-z])(.*)");

    /** What stands between a code and its text. */
    private static final Pattern BETWEEN = Pattern.compile("^[\\s\\p{Z}:：、,，/.．。\\-—_]+");

    private static final Pattern TRAILING = Pattern.compile("[\\s\\p{Z}、,，/。]+$");
    private static final Pattern IN_PARENTHESES = Pattern.compile("[(（]([^()（）]*)[)）]");

    /** What looks like a code, with its zero or without it before a text, or is a number that says nothing in words. */
    private static final Pattern LIKE_CODE = Pattern.compile("(?<![0-9A-Za-z])02[0-9]{2}(?![0-9A-Za-z])"
            + "|^2(?:0[1-9]|99)(?:" + SEPARATORS + "|[(（:：])|^[0-9]+(?:" + SEPARATORS + "[0-9]+)*$");

    ReasonCell {
        codes = List.copyOf(codes);
        words = List.copyOf(words);
    }

    /** Takes a text apart; a fault bears no path. */
    static Result<ReasonCell> of(String text, String status, ColumnMapping mapping) {
        List<String> codes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String whole : CellReader.split(text)) {
            String part = TRAILING.matcher(withPlainDigits(whole)).replaceAll("");
            Matcher behindCodes = CODES_AND_TEXT.matcher(part);
            Optional<String> known = mapping.reasonCode(status, whole);
            String left = whole;
            if (known.isPresent()) {
                codes.add(known.get());
            } else if (CODES.matcher(part).matches()) {
                addCodes(part, codes);
                continue;
            } else if (behindCodes.matches()) {
                addCodes(behindCodes.group(1), codes);
                left = plainText(behindCodes.group(2));
            }
            if (known.isEmpty() && LIKE_CODE.matcher(withPlainDigits(left)).find()) {
                return Result.Faulty.ofRow(CellText.quoted(whole) + " holds what looks like a code and cannot be read;"
                        + " expected codes of four digits such as 0201；0203, with a text behind them or none");
            }
            if (!left.isEmpty() && !mapping.isNothing(left)) {
                words.add(left);
            }
        }
        return new Result.Read<>(new ReasonCell(codes.stream().distinct().toList(), words));
    }

    private static void addCodes(String part, List<String> codes) {
        for (String code : part.split(SEPARATORS, -1)) {
            codes.add(code.length() == 3 ? "0" + code : code);
        }
    }

    private static String plainText(String behind) {
        String text = BETWEEN.matcher(behind).replaceFirst("").strip();
        Matcher inParentheses = IN_PARENTHESES.matcher(text);
        return inParentheses.matches() ? inParentheses.group(1).strip() : text;
    }

    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars()
                .map(character -> character >= '０' && character <= '９' ? character - '０' + '0' : character)
                .forEach(character -> plain.append((char) character));
        return plain.toString();
    }
}
