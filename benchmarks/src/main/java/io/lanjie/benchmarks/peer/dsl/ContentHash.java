package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.schema.Attribute;
import io.lanjie.schema.Listing;
import io.lanjie.schema.Sku;
import java.util.List;

/**
 * Hash of everything in a listing but its version. 64 bits and no key: cheap, good enough against chance, and no
 * defence against a seller who searches for two contents with the same hash.
 */
final class ContentHash {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int MISSING = -1;

    private long hash;

    private ContentHash() {}

    static long of(Listing listing) {
        ContentHash content = new ContentHash();
        content.addFields(listing);
        content.add(listing.getCertificateNumbers());
        List<Attribute> attributes = listing.getAttributes();
        content.add(attributes.size());
        for (Attribute attribute : attributes) {
            content.add(attribute.getName());
            content.add(attribute.getValue());
        }
        content.add(listing.getGtins());
        content.add(listing.getImageTexts());
        List<Sku> skus = listing.getSkus();
        content.add(skus.size());
        for (Sku sku : skus) {
            content.add(sku.getSkuId());
            content.add(sku.getName());
            content.add(sku.getModel());
            content.add(sku.getCertificateNumbers());
            content.add(sku.getGtin());
        }
        return content.hash;
    }

    private void addFields(Listing listing) {
        add(listing.getTitle());
        add(listing.getSaleStatus().ordinal());
        add(listing.getUrl());
        add(listing.getSellerId());
        add(listing.getSellerCreditCode());
        add(listing.getShopName());
        add(listing.getBrand());
        add(listing.getModel());
        add(listing.getCategory());
        add(listing.getDescription());
    }

    private void add(List<String> texts) {
        add(texts.size());
        for (String text : texts) {
            add(text);
        }
    }

    /** The length goes in front, so that text cannot move from one field to the next unseen. */
    private void add(String text) {
        if (text == null) {
            add(MISSING);
            return;
        }
        add(text.length());
        for (int index = 0; index < text.length(); index++) {
            add(text.charAt(index));
        }
    }

    private void add(int number) {
        long mixed = (hash ^ number) * MULTIPLIER;
        hash = mixed ^ (mixed >>> 32);
    }
}
