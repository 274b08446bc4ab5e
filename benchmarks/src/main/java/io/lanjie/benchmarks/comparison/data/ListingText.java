package io.lanjie.benchmarks.comparison.data;

import io.lanjie.benchmarks.speed.Words;
import io.lanjie.schema.Attribute;
import io.lanjie.schema.Listing;
import io.lanjie.schema.SaleStatus;
import io.lanjie.schema.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The words of listings: power banks, as the traffic of the speed benchmark has them, with the certificate numbers in
 * the fields meant for them, at the listing or at one of its SKUs, now and then typed with blanks.
 */
public final class ListingText {

    private static final Instant FIRST_UPDATE = Instant.parse("2026-11-22T00:00:00Z");
    private static final int TITLE_LENGTH = 60;
    private static final int DESCRIPTION_LENGTH = 200;
    private static final double AT_A_SKU = 0.4;
    private static final double WITH_BLANKS = 0.05;
    private static final int SELLERS = 5_000;

    private final Population population;
    private final long seed;
    private final String brandName;
    private final List<String> brands;
    private final List<String> models;
    private final List<String> goods;
    private final List<String> phrases;
    private final List<String> categories;
    private final List<String> attributeNames;
    private final List<String> attributeValues;
    private final List<String> colours;
    private final List<String> sentences;

    /**
     * @param population says which listing carries what
     * @param seed the same one makes the same words
     */
    public ListingText(Population population, long seed) {
        this.population = population;
        this.seed = seed;
        Words words = new Words("traffic.properties");
        brandName = words.text("brandName");
        brands = words.list("brands");
        models = words.list("models");
        goods = words.list("powerBanks");
        phrases = words.list("phrases");
        categories = words.list("powerBankCategories");
        attributeNames = words.list("attributeNames");
        attributeValues = words.list("attributeValues");
        colours = words.list("colours");
        sentences = words.list("sentences");
    }

    /** The listing as it is now. Of an unchanged one only revision and time differ from those before. */
    public Listing listing(int listing) {
        SplittableRandom random = new SplittableRandom(seed ^ ((long) listing << Integer.SIZE));
        String brand = one(brands, random);
        String model = one(models, random);
        int revision = population.revision(listing);
        List<Sku> skus = skus(random);
        Listing made = new Listing();
        made.setMarketplace(ListingIds.marketplace(listing));
        made.setListingId(ListingIds.identifier(listing));
        made.setTitle(title(brand, model, random));
        made.setRevision(revision);
        made.setUpdatedAt(FIRST_UPDATE.plusSeconds(revision));
        made.setUrl("https://item.example.com/" + ListingIds.identifier(listing));
        made.setSellerId("seller" + listing % SELLERS);
        made.setBrand(random.nextBoolean() ? brand : null);
        made.setModel(random.nextBoolean() ? model : null);
        made.setCategory(one(categories, random));
        made.setDescription(random.nextInt(3) == 0 ? sentencesOf(random) : null);
        made.setSaleStatus(SaleStatus.ON_SALE);
        made.setCertificateNumbers(place(listing, skus, random));
        made.setAttributes(attributes(brand, random));
        made.setGtins(List.of());
        made.setImageTexts(List.of());
        made.setSkus(skus);
        return made;
    }

    /** Puts the numbers where the seller typed them, and returns those of the listing as a whole. */
    private List<String> place(int listing, List<Sku> skus, SplittableRandom random) {
        List<String> whole = new ArrayList<>(Population.MOST_NUMBERS);
        for (int place = 0; place < Population.MOST_NUMBERS; place++) {
            boolean atSku = random.nextDouble() < AT_A_SKU;
            boolean blanks = random.nextDouble() < WITH_BLANKS;
            Sku sku = skus.get(random.nextInt(skus.size()));
            int number = population.carried(listing, place);
            if (number != Numbers.NONE) {
                String typed = typed(Numbers.text(number), blanks);
                (atSku ? sku.getCertificateNumbers() : whole).add(typed);
            }
        }
        return whole;
    }

    private static String typed(String number, boolean blanks) {
        return blanks
                ? number.substring(0, 4) + " " + number.substring(4, 8) + " " + number.substring(8, 12) + " "
                        + number.substring(12)
                : number;
    }

    private String title(String brand, String model, SplittableRandom random) {
        StringBuilder title = new StringBuilder(TITLE_LENGTH + 20).append(brand).append(one(goods, random));
        title.append(' ').append(model).append(' ');
        while (title.length() < TITLE_LENGTH - 4) {
            title.append(one(phrases, random));
        }
        return title.toString();
    }

    private List<Attribute> attributes(String brand, SplittableRandom random) {
        int count = 6 + random.nextInt(5);
        List<Attribute> attributes = new ArrayList<>(count);
        attributes.add(new Attribute(brandName, brand));
        while (attributes.size() < count) {
            attributes.add(new Attribute(one(attributeNames, random), one(attributeValues, random)));
        }
        return attributes;
    }

    private List<Sku> skus(SplittableRandom random) {
        int count = 2 + random.nextInt(3);
        List<Sku> skus = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            String name = one(colours, random) + " 20000mAh";
            skus.add(new Sku("sku" + index, name, null, new ArrayList<>(1), null));
        }
        return skus;
    }

    private String sentencesOf(SplittableRandom random) {
        StringBuilder description = new StringBuilder(DESCRIPTION_LENGTH + 60);
        while (description.length() < DESCRIPTION_LENGTH - 20) {
            description.append(one(sentences, random));
        }
        return description.toString();
    }

    private static String one(List<String> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
