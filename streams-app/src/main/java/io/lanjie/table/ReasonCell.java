package io.lanjie.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reason of a status, in codes, in words, or in both.
 *
 * @param codes CNCA's codes, which begin with a zero
 * @param words what is no code
 */
record ReasonCell(List<String> codes, List<String> words) {

    /** A code may have its text behind it; spreadsheets take the zero away. */
    private static final Pattern CODE =
            Pattern.compile("(0[0-9]{3})(?:[\\s:：、.．\\-—_]+(.*)|[(（](.*)[)）])?|(2[0-9]{2})");

    ReasonCell {
        codes = List.copyOf(codes);
        words = List.copyOf(words);
    }

    /** Takes a text apart. */
    static ReasonCell of(String text, String status, ColumnMapping mapping) {
        List<String> codes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String part : CellReader.split(text)) {
            Matcher code = CODE.matcher(part);
            if (!code.matches()) {
                mapping.reasonCode(status, part).ifPresent(codes::add);
                words.add(part);
            } else if (code.group(4) != null) {
                codes.add("0" + code.group(4));
            } else {
                codes.add(code.group(1));
                String behind = code.group(2) == null ? code.group(3) : code.group(2);
                if (behind != null && !behind.isBlank()) {
                    words.add(behind.strip());
                }
            }
        }
        return new ReasonCell(codes.stream().distinct().toList(), words);
    }
}
