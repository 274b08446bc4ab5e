package io.lanjie.pipeline.claims;

import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Fingerprint;
import io.lanjie.domain.listing.KeyedHash;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.Seller;
import io.lanjie.domain.listing.Sku;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes fingerprints of what listings say. The rules version is mixed in, so new rules read everything anew. Not for
 * use by several threads at once.
 */
public final class Fingerprints {

    private final KeyedHash hash;
    private final byte[] rulesVersion;

    /**
     * @param secret key of this deployment, the same on every instance
     * @param rulesVersion version of matching rules and dictionaries
     */
    public Fingerprints(String secret, String rulesVersion) {
        this.rulesVersion = rulesVersion.getBytes(StandardCharsets.UTF_8);
        hash = new KeyedHash(secret);
    }

    /** The fingerprint of everything but the version. */
    public Fingerprint of(Listing listing) {
        add(rulesVersion);
        add(listing.title());
        hash.add((byte) (listing.onSale() ? 1 : 0));
        Seller seller = listing.seller();
        add(seller.sellerId());
        add(seller.creditCode());
        add(seller.shopName());
        add(listing.url());
        add(listing.brand());
        add(listing.model());
        add(listing.category());
        add(listing.description());
        add(listing.certificateNumbers());
        hash.add(listing.attributes().size());
        for (Attribute attribute : listing.attributes()) {
            add(attribute.name());
            add(attribute.value());
        }
        add(listing.gtins());
        add(listing.imageTexts());
        hash.add(listing.skus().size());
        for (Sku sku : listing.skus()) {
            add(sku.skuId());
            add(sku.name());
            add(sku.model());
            add(sku.certificateNumbers());
            add(sku.gtin());
        }
        return hash.finish();
    }

    private void add(List<String> texts) {
        hash.add(texts.size());
        texts.forEach(this::add);
    }

    /** Lengths go in front, so that text cannot move from one field to the next unseen; null is not empty. */
    private void add(String text) {
        if (text == null) {
            hash.add(-1);
        } else {
            add(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void add(byte[] bytes) {
        hash.add(bytes.length).add(bytes, 0, bytes.length);
    }
}
