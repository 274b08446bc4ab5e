package io.lanjie.kafka.stored;

import io.lanjie.domain.listing.ListingKeys;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.schema.internal.StoredClaim;
import io.lanjie.schema.internal.StoredListing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/**
 * Reads of stored listings only what a starting task needs of each, and skips the evidence: a task has to get through
 * all its listings before it may go on. Not for use by several threads at once.
 */
public final class StoredListingKeys {

    private static final String REVISION = "revision";
    private static final String UPDATED_AT = "updatedAt";
    private static final String FINGERPRINT = "fingerprint";
    private static final String RULES = "rules";
    private static final String CLAIMS = "claims";
    private static final String KEY = "key";

    private final GenericDatumReader<GenericRecord> reader =
            new GenericDatumReader<>(StoredListing.getClassSchema(), projection());

    private final StoredListings whole = new StoredListings();
    private BinaryDecoder decoder;
    private GenericRecord record;

    /** What was stored under that key. */
    public ListingKeys fromBytes(String key, byte[] bytes) {
        if (!Layout.isLatest(bytes)) {
            return ListingKeys.of(whole.fromBytes(key, bytes));
        }
        decoder = DecoderFactory.get().binaryDecoder(bytes, 1, bytes.length - 1, decoder);
        try {
            record = reader.read(record, decoder);
        } catch (IOException broken) {
            throw new UncheckedIOException("stored bytes are broken", broken);
        }
        ByteBuffer fingerprints = (ByteBuffer) record.get(FINGERPRINT);
        return new ListingKeys(
                new ListingVersion((Long) record.get(REVISION), Instant.ofEpochMilli((Long) record.get(UPDATED_AT))),
                StoredListings.published(fingerprints),
                (Integer) record.get(RULES),
                keys((List<?>) record.get(CLAIMS)));
    }

    private static List<MatchKey> keys(List<?> claims) {
        List<MatchKey> keys = new ArrayList<>(claims.size());
        for (Object claim : claims) {
            keys.add(MatchKey.parse(((GenericRecord) claim).get(KEY).toString()));
        }
        return keys;
    }

    /** The schemas of what is stored, with those fields alone; Avro leaves out the others while reading. */
    private static Schema projection() {
        Schema claim = only(StoredClaim.getClassSchema(), Set.of(KEY));
        Schema listing = only(StoredListing.getClassSchema(), Set.of(REVISION, UPDATED_AT, FINGERPRINT, RULES));
        List<Schema.Field> fields = new ArrayList<>(copies(listing, listing.getFields()));
        fields.add(new Schema.Field(CLAIMS, Schema.createArray(claim), null, (Object) null));
        return Schema.createRecord(listing.getName(), listing.getDoc(), listing.getNamespace(), false, fields);
    }

    private static Schema only(Schema schema, Set<String> names) {
        List<Schema.Field> kept = schema.getFields().stream()
                .filter(field -> names.contains(field.name()))
                .toList();
        return Schema.createRecord(
                schema.getName(), schema.getDoc(), schema.getNamespace(), false, copies(schema, kept));
    }

    private static List<Schema.Field> copies(Schema schema, List<Schema.Field> fields) {
        return fields.stream()
                .map(field -> new Schema.Field(field.name(), field.schema(), schema.getDoc(), field.defaultVal()))
                .toList();
    }
}
