package io.lanjie.matching;

import io.lanjie.config.DictionaryReader;
import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.Seller;
import io.lanjie.domain.listing.Sku;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.term.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Listings of tests, by what matters in them. */
public final class Listings {

    private static final Lexicon LEXICON =
            new Lexicon(new DictionaryReader().builtIn().terms());

    private final String title;
    private String category;
    private String description;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Sku> skus = new ArrayList<>();

    private Listings(String title) {
        this.title = title;
    }

    public static Listings titled(String title) {
        return new Listings(title);
    }

    /** The rows of a table of tests, without its comments. */
    public static Stream<String[]> rows(String resource) {
        try (InputStream in = Listings.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Listings in(String path) {
        category = path.isEmpty() ? null : path;
        return this;
    }

    public Listings described(String text) {
        description = text;
        return this;
    }

    public Listings with(String name, String value) {
        attributes.add(new Attribute(name, value));
        return this;
    }

    public Listings sku(String skuId, String name) {
        skus.add(new Sku(skuId, name, null, List.of(), null));
        return this;
    }

    public Listing listing() {
        return new Listing(
                new ListingKey("taobao", "1"),
                title,
                new ListingVersion(1, Instant.EPOCH),
                true,
                new Seller(null, null, null),
                null,
                null,
                null,
                category,
                description,
                List.of(),
                attributes,
                List.of(),
                List.of(),
                skus);
    }

    public ListingReading reading() {
        return ListingReading.of(listing(), LEXICON);
    }
}
