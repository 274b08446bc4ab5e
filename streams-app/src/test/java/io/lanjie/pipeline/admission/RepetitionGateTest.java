package io.lanjie.pipeline.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.listing.KeyedHash;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingKeys;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.stored.SeenListings;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.pipeline.PipelineDriver;
import io.lanjie.pipeline.admission.Gate.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepetitionGateTest {

    private static final String TOPIC = "marketplace.listings";
    private static final SourcePosition SOURCE = new SourcePosition(TOPIC, 0, 0);
    private static final byte[] KEY = "jd:1".getBytes(StandardCharsets.UTF_8);

    private final SchemaRegistryClient registry = PipelineDriver.registry();
    private final WireFormat wire = new WireFormat(registry);
    private final SeenListings seen =
            SeenListings.builder(StoreNames.SEEN_LISTINGS).build();
    private final CountingGate behind = new CountingGate(new ListingGate(wire, Set.of("jd")));
    private final Gate gate = gate("rules-1");

    @BeforeEach
    void takeAListing() {
        gate.open(name -> seen);
        keep(gate);
        behind.asked = 0;
    }

    @Test
    void aRecordThatDiffersInItsVersionAlonePassesUnread() {
        Verdict verdict = gate.judge(SOURCE, KEY, listing("title", 9));

        assertThat(verdict)
                .isEqualTo(new Verdict.Passes(new Arrival.ListingRepeated(new ListingKey("jd", "1"), version(9))));
        assertThat(behind.asked).isZero();
    }

    @Test
    void whatSaysAnythingElseIsRead() {
        Verdict verdict = gate.judge(SOURCE, KEY, listing("another title", 9));

        assertThat(behind.asked).isEqualTo(1);
        assertThat(((Arrival.ListingArrived) ((Verdict.Passes) verdict).arrival()).published())
                .isNotNull();
    }

    @Test
    void theSameBytesUnderAnotherKeyAreNoRepetition() {
        gate.judge(SOURCE, "jd:2".getBytes(StandardCharsets.UTF_8), listing("title", 9));

        assertThat(behind.asked).isEqualTo(1);
    }

    @Test
    void otherRulesReadEverythingAnew() {
        Gate other = gate("rules-2");
        other.open(name -> seen);
        other.judge(SOURCE, KEY, listing("a schema to learn", 2));
        behind.asked = 0;

        other.judge(SOURCE, KEY, listing("title", 9));

        assertThat(behind.asked).isEqualTo(1);
    }

    @Test
    void aVersionThatIsNoneIsRefusedAsEver() {
        assertThat(gate.judge(SOURCE, KEY, listing("title", -1))).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void whatEndedIsReadWhenItReturns() {
        seen.end(seen.find("jd:1"));

        gate.judge(SOURCE, KEY, listing("title", 9));

        assertThat(behind.asked).isEqualTo(1);
    }

    @Test
    void nothingAndNoKeyAreForTheGateBehind() {
        assertThat(gate.judge(SOURCE, KEY, null))
                .isEqualTo(new Verdict.Passes(new Arrival.ListingEnded(new ListingKey("jd", "1"))));
        assertThat(gate.judge(SOURCE, null, listing("title", 9))).isInstanceOf(Verdict.Refused.class);
    }

    private Gate gate(String rules) {
        return new RepetitionGate(behind, wire.listingOutlines(), new KeyedHash("a secret of tests"), rules);
    }

    /** As the node behind does with a listing that is new. */
    private void keep(Gate first) {
        Arrival.ListingArrived arrived =
                (Arrival.ListingArrived) ((Verdict.Passes) first.judge(SOURCE, KEY, listing("title", 1))).arrival();
        seen.keep(seen.number("jd:1"), new ListingKeys(arrived.listing().version(), arrived.published(), 1, List.of()));
    }

    private byte[] listing(String title, int revision) {
        return wire.toBytes(
                TOPIC,
                io.lanjie.schema.Listing.newBuilder()
                        .setMarketplace("jd")
                        .setListingId("1")
                        .setTitle(title)
                        .setRevision(revision)
                        .setUpdatedAt(version(revision).updatedAt())
                        .build());
    }

    private static ListingVersion version(int revision) {
        return new ListingVersion(revision, Instant.ofEpochMilli(1_000L * Math.abs(revision)));
    }

    /** The real gate, and how often it was asked. */
    private static final class CountingGate implements Gate {

        private final Gate real;
        private int asked;

        CountingGate(Gate real) {
            this.real = real;
        }

        @Override
        public Verdict judge(SourcePosition source, byte[] key, byte[] value) {
            asked++;
            return real.judge(source, key, value);
        }
    }
}
