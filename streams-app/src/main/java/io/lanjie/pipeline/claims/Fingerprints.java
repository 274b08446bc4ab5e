package io.lanjie.pipeline.claims;

import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Fingerprint;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.Seller;
import io.lanjie.domain.listing.Sku;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes fingerprints. Keyed, because sellers write the content: without the key nobody can search two contents with
 * the same fingerprint and change a listing unseen. The rules version is mixed in, so new rules read everything anew.
 * HMAC-SHA-256 (RFC 2104), cut to 128 bits. Not for use by several threads at once.
 */
public final class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;
    private final byte[] rulesVersion;

    /**
     * @param secret key of this deployment, the same on every instance
     * @param rulesVersion version of matching rules and dictionaries
     */
    public Fingerprints(String secret, String rulesVersion) {
        this.rulesVersion = rulesVersion.getBytes(StandardCharsets.UTF_8);
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** The fingerprint of everything but the version. */
    public Fingerprint of(Listing listing) {
        add(rulesVersion);
        add(listing.title());
        mac.update((byte) (listing.onSale() ? 1 : 0));
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
        add(listing.attributes().size());
        for (Attribute attribute : listing.attributes()) {
            add(attribute.name());
            add(attribute.value());
        }
        add(listing.gtins());
        add(listing.imageTexts());
        add(listing.skus().size());
        for (Sku sku : listing.skus()) {
            add(sku.skuId());
            add(sku.name());
            add(sku.model());
            add(sku.certificateNumbers());
            add(sku.gtin());
        }
        ByteBuffer digest = ByteBuffer.wrap(mac.doFinal());
        return new Fingerprint(digest.getLong(), digest.getLong());
    }

    private void add(List<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
    }

    /** Lengths go in front, so that text cannot move from one field to the next unseen; null is not empty. */
    private void add(String text) {
        if (text == null) {
            add(-1);
        } else {
            add(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void add(byte[] bytes) {
        add(bytes.length);
        mac.update(bytes);
    }

    private void add(int number) {
        mac.update((byte) (number >>> 24));
        mac.update((byte) (number >>> 16));
        mac.update((byte) (number >>> 8));
        mac.update((byte) number);
    }
}
