package io.lanjie.kafka.stored;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Fingerprint;
import io.lanjie.domain.listing.KnownListing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.SkuModel;
import io.lanjie.kafka.record.CarrierMapping;
import io.lanjie.kafka.record.MatchMapping;
import io.lanjie.schema.internal.StoredClaim;
import io.lanjie.schema.internal.StoredListing;
import io.lanjie.schema.internal.StoredSku;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;

/** Listings as bytes: what decisions need, and the evidence. The key of the listing is the key of the store. */
public final class StoredListings {

    private final Layout<StoredListing> layout = Layout.changed(StoredListing.getClassSchema());

    /** As stored. */
    public byte[] toBytes(KnownListing listing) {
        ListingProfile profile = listing.profile();
        return layout.toBytes(StoredListing.newBuilder()
                .setRevision(profile.version().revision())
                .setUpdatedAt(profile.version().updatedAt().toEpochMilli())
                .setFingerprint(fingerprints(listing))
                .setOnSale(profile.onSale())
                .setUrl(profile.url())
                .setSellerId(profile.sellerId())
                .setModels(new ArrayList<>(profile.models()))
                .setGoodsInScope(profile.goodsInScope())
                .setSkus(new ArrayList<>(profile.skus().stream()
                        .map(sku -> new StoredSku(sku.skuId(), null, new ArrayList<>(sku.models())))
                        .toList()))
                .setClaims(new ArrayList<>(
                        profile.claims().stream().map(StoredListings::toRecord).toList()))
                .setUnits(CarrierMapping.units(profile.units()))
                .setFeatures(new ArrayList<>(profile.features()))
                .setRules(listing.rules())
                .build());
    }

    /** What was stored under that key. */
    public KnownListing fromBytes(String key, byte[] bytes) {
        StoredListing record = layout.fromBytes(bytes);
        ListingProfile profile = new ListingProfile(
                ListingKey.parse(key),
                new ListingVersion(record.getRevision(), Instant.ofEpochMilli(record.getUpdatedAt())),
                record.getOnSale(),
                record.getUrl(),
                record.getSellerId(),
                CarrierMapping.models(record.getModels(), record.getModel()),
                record.getGoodsInScope(),
                record.getSkus().stream()
                        .map(sku ->
                                new SkuModel(sku.getSkuId(), CarrierMapping.models(sku.getModels(), sku.getModel())))
                        .toList(),
                record.getClaims().stream().map(StoredListings::toDomain).toList(),
                record.getUnits().stream().map(CarrierMapping::toDomain).toList(),
                record.getFeatures());
        ByteBuffer fingerprints = record.getFingerprint();
        return new KnownListing(profile, content(fingerprints), published(fingerprints), record.getRules());
    }

    /** That of the content, and behind it that of the record; earlier releases knew the first alone. */
    private static ByteBuffer fingerprints(KnownListing listing) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * Long.BYTES);
        put(bytes, listing.fingerprint());
        if (listing.published() != null) {
            put(bytes, listing.published());
        }
        return bytes.flip();
    }

    private static void put(ByteBuffer bytes, Fingerprint fingerprint) {
        bytes.putLong(fingerprint.high()).putLong(fingerprint.low());
    }

    private static Fingerprint content(ByteBuffer fingerprints) {
        return new Fingerprint(fingerprints.getLong(0), fingerprints.getLong(Long.BYTES));
    }

    /** The second, or null where there is but the first. */
    static Fingerprint published(ByteBuffer fingerprints) {
        return fingerprints.limit() < 4 * Long.BYTES
                ? null
                : new Fingerprint(fingerprints.getLong(2 * Long.BYTES), fingerprints.getLong(3 * Long.BYTES));
    }

    private static StoredClaim toRecord(Claim claim) {
        return new StoredClaim(
                claim.key().toString(),
                MatchMapping.toRecord(claim.match()),
                claim.skuId(),
                CarrierMapping.toRecord(claim.strength()));
    }

    private static Claim toDomain(StoredClaim claim) {
        return new Claim(
                MatchKey.parse(claim.getKey()),
                MatchMapping.toDomain(claim.getMatch()),
                claim.getSkuId(),
                CarrierMapping.toDomain(claim.getStrength()));
    }
}
