package io.lanjie.benchmarks.speed;

import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.Sku;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an afternoon's work would give: the texts in NFKC without invisible characters, and a regular expression for each
 * thing to find. It masters few dodges and rejects few near-misses; it is here to say what those cost.
 */
final class PlainRegexMatcher {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}]");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9])20[0-9]{2}[ ._/-]?[0-9]{2}[ ._/-]?[0-9]{4}[ ._/-]?[0-9]{2}[ ._/-]?[0-9]{4}(?![0-9])");
    private static final Pattern GTIN = Pattern.compile("(?<![0-9])[0-9]{13,14}(?![0-9])");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");

    private final Pattern brand;
    private final Pattern model;
    private final Pattern scope;
    private final Pattern outOfScope;
    private final Pattern mark;

    PlainRegexMatcher() {
        Words words = new Words("plain.properties");
        this.brand = anyOf(words.list("brand"));
        this.model = Pattern.compile(words.text("model"));
        this.scope = anyOf(words.list("scope"));
        this.outOfScope = anyOf(words.list("outOfScope"));
        this.mark = Pattern.compile(words.text("mark"));
    }

    /**
     * What it finds.
     *
     * @param numbers certificate numbers
     * @param brands brands
     * @param models models
     * @param gtins GTINs
     * @param inScope whether the goods are power banks, cells or packs
     * @param marks wordings that offer marks
     */
    record Found(
            List<String> numbers,
            List<String> brands,
            List<String> models,
            List<String> gtins,
            boolean inScope,
            List<String> marks) {}

    Found find(Listing listing) {
        Found found = new Found(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                inScope(listing),
                new ArrayList<>());
        eachText(listing, text -> {
            if (text != null && !text.isEmpty()) {
                find(normalised(text), found);
            }
        });
        return found;
    }

    private void find(String text, Found found) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            found.numbers().add(NOT_A_DIGIT.matcher(number.group()).replaceAll(""));
        }
        all(brand, text, found.brands());
        all(model, text, found.models());
        all(GTIN, text, found.gtins());
        all(mark, text, found.marks());
    }

    private boolean inScope(Listing listing) {
        String title = normalised(listing.title());
        return scope.matcher(title).find() && !outOfScope.matcher(title).find();
    }

    /** Looks at the first letter before it tries the words one after another, as that is most of the time. */
    private static Pattern anyOf(List<String> words) {
        String first =
                words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
        return Pattern.compile("(?=[" + first + "])(?:" + String.join("|", words) + ")");
    }

    private static void all(Pattern pattern, String text, List<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
    }

    private static String normalised(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Matcher invisible = INVISIBLE.matcher(normal);
        return invisible.find() ? invisible.replaceAll("") : normal;
    }

    private static void eachText(Listing listing, Consumer<String> reader) {
        listing.certificateNumbers().forEach(reader);
        reader.accept(listing.title());
        reader.accept(listing.brand());
        reader.accept(listing.model());
        reader.accept(listing.category());
        reader.accept(listing.seller().shopName());
        listing.attributes().stream().map(Attribute::value).forEach(reader);
        listing.gtins().forEach(reader);
        reader.accept(listing.description());
        listing.imageTexts().forEach(reader);
        for (Sku sku : listing.skus()) {
            sku.certificateNumbers().forEach(reader);
            reader.accept(sku.name());
            reader.accept(sku.model());
            reader.accept(sku.gtin());
        }
    }
}
