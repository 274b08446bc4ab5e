package io.lanjie.kafka.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Fingerprint;
import io.lanjie.domain.listing.KnownListing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingKeys;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.SkuModel;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.EntryHistory;
import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.domain.standing.Standing;
import io.lanjie.kafka.record.StandingMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.pipeline.PipelineDriver;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.Encoder;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is stored comes back as it was. */
class StoredLayoutsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void standingsSurvive(long seed) {
        Standing standing = new RandomDomain(seed).next(Standing.class);

        assertThat(new StoredStandings().fromBytes(new StoredStandings().toBytes(standing)))
                .as("seed %d", seed)
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStandingIsStoredAsItIsPublished(long seed) {
        Standing standing = new RandomDomain(seed).next(Standing.class);
        byte[] published = new WireFormat(PipelineDriver.registry())
                .toBytes("takedown.standings", StandingMapping.toRecord(standing));

        assertThat(new StoredStandings().ofPublished(published)).isEqualTo(new StoredStandings().toBytes(standing));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void entriesSurvive(long seed) {
        EntryHistory history = new RandomDomain(seed).next(EntryHistory.class);

        assertThat(new StoredEntries().fromBytes(new StoredEntries().toBytes(history)))
                .as("seed %d", seed)
                .isEqualTo(history);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stepsOfTheWatchSurvive(long seed) {
        WatchEvent event = new RandomDomain(seed).next(WatchEvent.class);

        assertThat(new WatchRecords().fromBytes(new WatchRecords().toBytes(event)))
                .as("seed %d", seed)
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void listingsSurviveUnderTheirKey(long seed) {
        RandomDomain random = new RandomDomain(seed);
        ListingProfile any = random.next(ListingProfile.class);
        ListingProfile profile = new ListingProfile(
                new ListingKey("jd", "1:2"),
                any.version(),
                any.onSale(),
                any.url(),
                any.sellerId(),
                any.models(),
                any.goodsInScope(),
                any.skus(),
                any.claims(),
                any.units(),
                any.features());
        Fingerprint published = seed % 2 == 0 ? null : random.next(Fingerprint.class);
        KnownListing listing = new KnownListing(profile, random.next(Fingerprint.class), published, 7);

        byte[] bytes = new StoredListings().toBytes(listing);

        assertThat(new StoredListings().fromBytes("jd:1:2", bytes))
                .as("seed %d", seed)
                .isEqualTo(listing);
        assertThat(new StoredListingKeys().fromBytes("jd:1:2", bytes))
                .as("seed %d", seed)
                .isEqualTo(ListingKeys.of(listing));
    }

    @Test
    void parkedRecordsSurviveWithTheirNulls() {
        ParkedRecord record = new ParkedRecord(
                new SourcePosition("topic", 3, 9), null, new byte[] {1, 2}, Instant.ofEpochMilli(1_700_000_000_123L));

        ParkedRecord read = ParkedRecord.fromBytes(record.toBytes());

        assertThat(read).usingRecursiveComparison().isEqualTo(record);
    }

    @Test
    void parkedRecordsSurviveWithoutATimeOfTheirOwn() {
        ParkedRecord record = new ParkedRecord(new SourcePosition("topic", 3, 9), new byte[] {1}, null, null);

        assertThat(ParkedRecord.fromBytes(record.toBytes()))
                .usingRecursiveComparison()
                .isEqualTo(record);
    }

    @Test
    void recordsParkedByTheFirstReleaseAreStillRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(1);
        out.writeUTF("topic");
        out.writeInt(3);
        out.writeLong(9);
        out.writeInt(-1);
        out.writeInt(2);
        out.write(new byte[] {1, 2});

        assertThat(ParkedRecord.fromBytes(bytes.toByteArray()))
                .usingRecursiveComparison()
                .isEqualTo(new ParkedRecord(new SourcePosition("topic", 3, 9), null, new byte[] {1, 2}, null));
    }

    @Test
    void stepsOfTheWatchInTheFirstLayoutAreStillRead() throws IOException {
        byte[] bytes = inFirstLayout(
                "WatchRecord",
                "{\"watchVersion\": 7, \"at\": 1000, \"body\": {\"io.lanjie.schema.internal.WatchReady\":"
                        + " {\"entries\": 3, \"partitions\": 4}}}");

        assertThat(new WatchRecords().fromBytes(bytes))
                .isEqualTo(new WatchEvent(7, Instant.ofEpochSecond(1), new WatchEvent.Ready(3, 4), null));
    }

    @Test
    void listingsOfTheFirstLayoutAreStillRead() throws IOException {
        byte[] bytes = inFirstLayout("StoredListing", """
                {"revision": 7, "updatedAt": 1, "fingerprint": "0123456789abcdef", "onSale": true, "url": null,
                 "sellerId": null, "model": {"string": "PB1"}, "goodsInScope": true,
                 "skus": [{"skuId": "A", "model": {"string": "PB2"}}, {"skuId": "B", "model": null}],
                 "claims": [{"key": "CERTIFICATE:2024010914000001", "skuId": "",
                   "match": {"matchKind": "CERTIFICATE_TEXT", "field": "title", "matchedText": "2024010914000001",
                             "normalised": "2024010914000001"}}]}""");

        KnownListing known = new StoredListings().fromBytes("jd:1", bytes);

        Match match = new Match(
                MatchKind.CERTIFICATE_TEXT, "title", "2024010914000001", "2024010914000001", Match.NOWHERE, -1, "");
        assertThat(known.rules()).as("read by rules of which nothing was kept").isZero();
        assertThat(known.published()).as("a record of which nothing was kept").isNull();
        assertThat(new StoredListingKeys().fromBytes("jd:1", bytes)).isEqualTo(ListingKeys.of(known));
        assertThat(known.profile().models()).containsExactly("PB1");
        assertThat(known.profile().skus())
                .containsExactly(new SkuModel("A", List.of("PB2")), new SkuModel("B", List.of()));
        assertThat(known.profile().claims())
                .containsExactly(new Claim(MatchKey.certificate("2024010914000001"), match, "", Strength.STRONG));
    }

    /** Writes as the first release did: the version of the layout, then Avro by the schema of then. */
    private static byte[] inFirstLayout(String record, String json) throws IOException {
        Schema schema;
        try (InputStream in = Layout.class.getResourceAsStream("/io/lanjie/schema/layout/1/" + record + ".avsc")) {
            schema = new Schema.Parser().parse(in);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(1);
        Encoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        Decoder decoder = DecoderFactory.get().jsonDecoder(schema, json);
        new GenericDatumWriter<>(schema).write(new GenericDatumReader<>(schema).read(null, decoder), encoder);
        return bytes.toByteArray();
    }

    @Test
    void anUnknownLayoutIsNotGuessedAt() {
        assertThatThrownBy(() -> new StoredStandings().fromBytes(new byte[] {3, 0}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("layout 3");
        assertThatThrownBy(() -> new StoredEntries().fromBytes(new byte[0]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no bytes");
    }
}
