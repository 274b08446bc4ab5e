package io.lanjie.demo;

import io.lanjie.schema.Listing;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A reading of the sample's listings of its own, simple on purpose: each text by itself, wide characters made narrow,
 * separators dropped. It knows the shape of the sample's models and nothing of matching.
 */
final class PlainReading {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");
    private static final Pattern MODEL = Pattern.compile("[A-Z]{2}[A-H]\\d{5}");
    private static final Pattern IN_TITLE = Pattern.compile("[A-Z]{2}-[A-H]\\d{5}(?![0-9A-Z])");
    private static final int LETTERS_OF_A_MODEL = 3;

    private PlainReading() {}

    /** Numbers, models and trade items on a listing. */
    static Set<String> of(Listing listing) {
        List<String> texts = new ArrayList<>(listing.getCertificateNumbers());
        List<String> models = new ArrayList<>();
        Set<String> found = new HashSet<>();
        listing.getAttributes().forEach(attribute -> {
            texts.add(attribute.getValue());
            models.add(attribute.getValue());
        });
        listing.getSkus().forEach(sku -> {
            texts.addAll(sku.getCertificateNumbers());
            models.add(sku.getModel() == null ? "" : sku.getModel());
            found.add(sku.getGtin() == null ? "" : sku.getGtin());
        });
        models.add(listing.getModel() == null ? "" : listing.getModel());
        IN_TITLE.matcher(listing.getTitle()).results().forEach(result -> models.add(result.group()));
        texts.addAll(listing.getImageTexts());
        texts.add(listing.getTitle());
        texts.add(listing.getDescription());
        texts.forEach(text -> found.addAll(numbers(text)));
        models.forEach(model -> found.add(model(model)));
        listing.getGtins().forEach(gtin -> found.add(gtin.substring(gtin.length() - 13)));
        found.remove("");
        return found;
    }

    static boolean isNumber(String carried) {
        return NUMBER.matcher(carried).matches();
    }

    static boolean isModel(String carried) {
        return MODEL.matcher(carried).matches();
    }

    /** A model in one form, whoever wrote it. */
    static String model(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replace('Α', 'A')
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "");
        return plain.length() < LETTERS_OF_A_MODEL
                ? plain
                : plain.substring(0, LETTERS_OF_A_MODEL)
                        + plain.substring(LETTERS_OF_A_MODEL).replace('O', '0');
    }

    private static Set<String> numbers(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("-1$", "")
                .replaceAll("[ -]", "");
        Set<String> numbers = new HashSet<>();
        NUMBER.matcher(narrow).results().forEach(result -> numbers.add(result.group()));
        return numbers;
    }
}
