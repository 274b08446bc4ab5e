package io.lanjie.domain.listing;

import java.util.List;
import java.util.Objects;

/**
 * An offer on a marketplace, as published. Texts are as the seller wrote them; null where none was given.
 *
 * @param key marketplace and identifier
 * @param title title as shown
 * @param version which of the listing's versions this is
 * @param onSale whether buyers can order it
 * @param seller the seller and the shop
 * @param url where it can be seen
 * @param brand brand field
 * @param model model field
 * @param category category path
 * @param description description text
 * @param certificateNumbers certificate numbers as typed
 * @param attributes further fields
 * @param gtins GTINs of the goods
 * @param imageTexts text read from the images
 * @param skus variants
 */
public record Listing(
        ListingKey key,
        String title,
        ListingVersion version,
        boolean onSale,
        Seller seller,
        String url,
        String brand,
        String model,
        String category,
        String description,
        List<String> certificateNumbers,
        List<Attribute> attributes,
        List<String> gtins,
        List<String> imageTexts,
        List<Sku> skus) {

    /** Copies the lists and refuses missing required parts. */
    public Listing {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(seller, "seller");
        certificateNumbers = List.copyOf(certificateNumbers);
        attributes = List.copyOf(attributes);
        gtins = List.copyOf(gtins);
        imageTexts = List.copyOf(imageTexts);
        skus = List.copyOf(skus);
    }
}
