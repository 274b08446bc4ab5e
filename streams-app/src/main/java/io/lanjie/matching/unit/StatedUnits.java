package io.lanjie.matching.unit;

import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.matching.reading.AttributeSort;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a listing states of its units: batches and times of making, in attributes whose name says so and in
 * running text where a word announces them. A date alone says nothing: most dates in listings are of sale, of the
 * model's launch or of certificates. Nor do the units that a text says are recalled.
 */
public final class StatedUnits {

    /** More is a list of stock, and no statement about the unit that a buyer gets. */
    public static final int MOST = 20;

    private static final List<String> MADE_BEFORE = List.of(
            "生产日期",
            "制造日期",
            "出厂日期",
            "生产时间",
            "出厂时间",
            "制造时间",
            "生产年月",
            "制造年月",
            "出厂年月",
            "manufacture date",
            "manufactured",
            "production date",
            "date of manufacture",
            "mfg date",
            "made on");
    private static final List<String> MADE_BEHIND = List.of("生产", "产", "制造", "出厂");
    private static final List<String> BATCH_BEFORE =
            List.of("生产批次", "生产批号", "批次号", "批次", "批号", "batch no", "batch", "lot no", "lot");

    /** 产 and 生产 also begin words that say something else: 产品, 生产许可. */
    private static final String NOT_BEHIND_MADE = "品自许厂企商线地量能";

    private final List<StatedUnit> found = new ArrayList<>();

    private StatedUnits() {}

    /** The batches and times of making stated as such. Takes time linear in the listing. */
    public static List<StatedUnit> of(ListingReading listing) {
        StatedUnits units = new StatedUnits();
        for (FieldText field : listing.fields()) {
            units.read(field);
        }
        return units.found.isEmpty() ? List.of() : List.copyOf(units.found);
    }

    private void read(FieldText field) {
        switch (field.role()) {
            case ATTRIBUTE -> {
                AttributeSort sort = field.sort();
                if (sort == AttributeSort.MADE) {
                    dates(field);
                } else if (sort == AttributeSort.BATCH) {
                    batches(field, 0, field.text().length());
                }
            }
            case TITLE, SKU_NAME, DESCRIPTION, IMAGE_TEXT -> running(field);
            default -> {
                // Says nothing of units.
            }
        }
    }

    /** Every date of the field. */
    private void dates(FieldText field) {
        int position = 0;
        while (position < field.text().length()) {
            StatedDate date = StatedDate.at(field.text(), position);
            if (date == null) {
                position++;
            } else {
                add(new StatedUnit.Made(date.from(), date.until(), field.skuId()));
                position = date.end();
            }
        }
    }

    private void running(FieldText field) {
        NormalisedText text = field.text();
        int position = 0;
        while (position < text.length() && found.size() < MOST) {
            int end = announced(field, position);
            if (end == position && isStartOfNumber(text, position)) {
                end = announcedBehind(field, position);
            }
            position = Math.max(end, position + 1);
        }
    }

    /** Takes what stands behind a label at a place, and says where it ends; the place itself where there is none. */
    private int announced(FieldText field, int position) {
        NormalisedText text = field.text();
        if (!beginsLabel(text.charAt(position))) {
            return position;
        }
        String made = label(text, position, MADE_BEFORE);
        if (made != null) {
            int value = behindLabel(text, position + made.length());
            StatedDate date = StatedDate.at(text, value);
            if (date != null) {
                if (!RecallText.is(text, position)) {
                    add(new StatedUnit.Made(date.from(), date.until(), field.skuId()));
                }
                return date.end();
            }
            return position + made.length();
        }
        String batch = label(text, position, BATCH_BEFORE);
        if (batch == null) {
            return position;
        }
        int value = behindLabel(text, position + batch.length());
        int until = value;
        while (until < text.length() && isBatch(text.charAt(until))) {
            until++;
        }
        if (until > value && !RecallText.is(text, position)) {
            batches(field, value, until);
        }
        return Math.max(until, position + batch.length());
    }

    private static boolean beginsLabel(char character) {
        return switch (character) {
            case '生', '制', '出', '批', 'm', 'p', 'd', 'b', 'l' -> true;
            default -> false;
        };
    }

    /** Takes a date behind which the word stands that says it is that of making: 2024.03生产, 24年3月产. */
    private int announcedBehind(FieldText field, int position) {
        NormalisedText text = field.text();
        StatedDate date = StatedDate.at(text, position);
        if (date == null) {
            return position;
        }
        int behind = behindLabel(text, date.end());
        String made = label(text, behind, MADE_BEHIND);
        int next = made == null ? 0 : behind + made.length();
        if (made != null
                && (next >= text.length() || NOT_BEHIND_MADE.indexOf(text.charAt(next)) < 0)
                && !RecallText.is(text, position)) {
            add(new StatedUnit.Made(date.from(), date.until(), field.skuId()));
        }
        return date.end();
    }

    private void batches(FieldText field, int from, int until) {
        if (until <= from || until - from > 500) {
            return;
        }
        char[] written = new char[until - from];
        for (int index = from; index < until; index++) {
            written[index - from] = field.text().charAt(index);
        }
        for (String code : BatchCodes.of(new String(written))) {
            if (hasDigit(code)) {
                add(new StatedUnit.Batch(code, field.skuId()));
            }
        }
    }

    private void add(StatedUnit unit) {
        if (found.size() < MOST && !found.contains(unit)) {
            found.add(unit);
        }
    }

    private static int behindLabel(NormalisedText text, int from) {
        int position = from;
        while (position < text.length()
                && position - from < 4
                && " ::=为是()[]【】.-".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return position;
    }

    private static String label(NormalisedText text, int from, List<String> labels) {
        for (String label : labels) {
            if (starts(text, from, label)) {
                return label;
            }
        }
        return null;
    }

    private static boolean starts(NormalisedText text, int from, String word) {
        if (from + word.length() > text.length()) {
            return false;
        }
        for (int index = 0; index < word.length(); index++) {
            if (text.charAt(from + index) != word.charAt(index)) {
                return false;
            }
        }
        boolean latin = isLatin(word.charAt(0));
        int end = from + word.length();
        return !latin
                || ((from == 0 || !isLatin(text.charAt(from - 1)))
                        && (end == text.length() || !isLatin(text.charAt(end))));
    }

    private static boolean isStartOfNumber(NormalisedText text, int index) {
        return isDigit(text.charAt(index)) && (index == 0 || !isDigit(text.charAt(index - 1)));
    }

    /** A batch code of running text: letters, digits, dashes, and the slash of shortened ones. */
    private static boolean isBatch(char character) {
        return isLatin(character) || isDigit(character) || character == '-' || character == '/';
    }

    private static boolean hasDigit(String code) {
        for (int index = 0; index < code.length(); index++) {
            if (isDigit(code.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z';
    }
}
