package io.lanjie.domain.listing;

import java.util.List;

/**
 * One variant of a listing.
 *
 * @param skuId identifier, unique in the listing
 * @param name as shown, or null
 * @param model model where the variant has its own, or null
 * @param certificateNumbers as the seller typed them
 * @param gtin GTIN of the variant, or null
 */
public record Sku(String skuId, String name, String model, List<String> certificateNumbers, String gtin) {

    /** Copies the list. */
    public Sku {
        certificateNumbers = List.copyOf(certificateNumbers);
    }
}
