package io.lanjie.matching.unit;

import io.lanjie.matching.model.CanonicalCode;
import java.util.ArrayList;
import java.util.List;

/** Batch codes as notices and listings write them. */
public final class BatchCodes {

    private static final String BETWEEN = ",，;；、|和及 \t\n\r";

    private BatchCodes() {}

    /**
     * The codes of a text in canonical form. A slash shortens the next code: {@code C14-P6/P7} means C14-P6 and C14-P7.
     * Takes time linear in the text.
     */
    public static List<String> of(String written) {
        List<String> codes = new ArrayList<>();
        int from = 0;
        for (int index = 0; index <= written.length(); index++) {
            if (index == written.length() || BETWEEN.indexOf(written.charAt(index)) >= 0) {
                add(written.substring(from, index), codes);
                from = index + 1;
            }
        }
        return codes;
    }

    private static void add(String piece, List<String> codes) {
        String[] parts = piece.split("[/／]", -1);
        int dash = Math.max(parts[0].lastIndexOf('-'), parts[0].lastIndexOf('－'));
        String head = parts[0].substring(0, dash + 1);
        for (int index = 0; index < parts.length; index++) {
            boolean shortened = index > 0 && parts[index].indexOf('-') < 0;
            String code = CanonicalCode.of(shortened ? head + parts[index] : parts[index]);
            if (!code.isEmpty() && !codes.contains(code) && codes.size() < 1000) {
                codes.add(code);
            }
        }
    }
}
