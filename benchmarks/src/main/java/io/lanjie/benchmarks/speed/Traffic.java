package io.lanjie.benchmarks.speed;

import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.Seller;
import io.lanjie.domain.listing.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Listings as they come: of a hundred, 85 are goods of other kinds with nothing to find, 15 power banks. A title has
 * some 60 characters, a listing 6 to 10 attributes and 2 to 4 SKUs, every third a description of some 200 characters.
 */
final class Traffic {

    private static final int PERCENT_POWER_BANKS = 15;
    private static final int TITLE_LENGTH = 60;
    private static final int DESCRIPTION_LENGTH = 200;
    private static final Instant UPDATED = Instant.parse("2026-11-22T00:00:00Z");

    private final Random random;
    private final Words words = new Words("traffic.properties");

    Traffic(long seed) {
        this.random = new Random(seed);
    }

    /** So many listings, the same ones for the same seed. */
    List<Listing> listings(int count) {
        List<Listing> listings = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            listings.add(listing(index, random.nextInt(100) < PERCENT_POWER_BANKS));
        }
        return listings;
    }

    private Listing listing(int index, boolean powerBank) {
        String brand = one(powerBank ? "brands" : "otherBrands");
        String model = powerBank ? one("models") : null;
        List<Attribute> attributes = attributes(brand, powerBank);
        return new Listing(
                new ListingKey("taobao", "traffic" + index),
                title(brand, model, one(powerBank ? "powerBanks" : "goods")),
                new ListingVersion(1, UPDATED),
                true,
                new Seller("seller" + index % 97, null, one("otherBrands")),
                "https://item.example.com/" + index,
                random.nextBoolean() ? brand : null,
                powerBank && random.nextBoolean() ? model : null,
                one(powerBank ? "powerBankCategories" : "categories"),
                random.nextInt(3) == 0 ? description() : null,
                powerBank && random.nextBoolean() ? List.of(number()) : List.of(),
                attributes,
                List.of(),
                List.of(),
                skus(powerBank));
    }

    private String title(String brand, String model, String goods) {
        StringBuilder title = new StringBuilder(brand).append(goods);
        if (model != null) {
            title.append(' ').append(model).append(' ');
        }
        while (title.length() < TITLE_LENGTH - 4) {
            title.append(one("phrases"));
        }
        return title.toString();
    }

    private List<Attribute> attributes(String brand, boolean powerBank) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(new Attribute(words.text("brandName"), brand));
        int count = 6 + random.nextInt(5);
        if (powerBank) {
            attributes.add(new Attribute(one("numberNames"), number()));
        }
        while (attributes.size() < count) {
            attributes.add(new Attribute(one("attributeNames"), one("attributeValues")));
        }
        return attributes;
    }

    private List<Sku> skus(boolean powerBank) {
        List<Sku> skus = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int index = 0; index < count; index++) {
            String name = one("colours") + (powerBank ? " 20000mAh" : "");
            skus.add(new Sku("sku" + index, name, null, List.of(), null));
        }
        return skus;
    }

    private String description() {
        StringBuilder description = new StringBuilder();
        while (description.length() < DESCRIPTION_LENGTH - 20) {
            description.append(one("sentences"));
        }
        return description.toString();
    }

    private String number() {
        return "2025010914" + (100_000 + random.nextInt(900_000));
    }

    private String one(String list) {
        List<String> choices = words.list(list);
        return choices.get(random.nextInt(choices.size()));
    }
}
