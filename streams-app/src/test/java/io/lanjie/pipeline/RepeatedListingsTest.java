package io.lanjie.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.Attribute;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A record that is known but for its version is not read, and everything comes out as if it had been. */
class RepeatedListingsTest {

    private static final TopicNames TOPICS = TopicNames.live();
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final String NUMBER = "2024010914000001";
    private static final String UNCHANGED = "claims.judged.UNCHANGED";

    private final PipelineDriver pipeline = new PipelineDriver(START);

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void aVersionOfARepetitionCounts() {
        publish(listing(1, "has none"));
        publish(listing(8, "has none"));
        suspend();

        publish(listing(5, NUMBER));

        assertThat(pipeline.orders()).as("5 came before 8").isEmpty();
        publish(listing(9, NUMBER));
        assertThat(pipeline.orders())
                .singleElement()
                .satisfies(order -> assertThat(order.getListing().getRevision()).isEqualTo(9));
    }

    @Test
    void aRepetitionThatComesLateIsOlder() {
        publish(listing(8, "has none"));

        publish(listing(5, "has none"));

        assertThat(pipeline.counts().of("claims.judged.OLDER")).isEqualTo(1);
    }

    @Test
    void anOrderNamesTheVersionThatWasRepeatedLast() {
        publish(listing(1, NUMBER));
        publish(listing(2, NUMBER));

        suspend();

        assertThat(pipeline.orders())
                .singleElement()
                .satisfies(order -> assertThat(order.getListing().getRevision()).isEqualTo(2));
    }

    @Test
    void repetitionsOfABlockedListingOrderNothing() {
        publish(listing(1, NUMBER));
        suspend();
        assertThat(pipeline.orders()).hasSize(1);

        for (int revision = 2; revision < 50; revision++) {
            publish(listing(revision, NUMBER));
        }

        assertThat(pipeline.orders()).isEmpty();
        assertThat(pipeline.standings()).hasSize(1);
        assertThat(pipeline.counts().of(UNCHANGED)).isEqualTo(48);
    }

    @Test
    void theSameInOtherBytesSaysNothingNewEither() {
        publish(listing(1, NUMBER));
        suspend();
        pipeline.orders();

        pipeline.publishBytes(TOPICS.listings(), "jd:1", inBlocks(listing(2, NUMBER)));
        pipeline.publishBytes(TOPICS.listings(), "jd:1", inBlocks(listing(3, NUMBER)));
        publish(listing(4, NUMBER));

        assertThat(pipeline.orders()).isEmpty();
        assertThat(pipeline.counts().of(UNCHANGED)).isEqualTo(3);
        assertThat(pipeline.deadLetters()).isEmpty();
    }

    @Test
    void versionsOfRepetitionsSurviveARestart() {
        publish(listing(1, "has none"));
        publish(listing(8, "has none"));
        pipeline.advance(Duration.ofSeconds(11));
        pipeline.restart(new PolicyReader().text(PolicyLocation.of(PolicyLocation.BUILT_IN)));
        suspend();

        publish(listing(5, NUMBER));
        publish(listing(9, "has none"));

        assertThat(pipeline.orders()).isEmpty();
        assertThat(pipeline.counts().of("claims.judged.OLDER")).isEqualTo(1);
        assertThat(pipeline.counts().of(UNCHANGED)).isEqualTo(2);
    }

    private void publish(Listing listing) {
        pipeline.publish(TOPICS.listings(), "jd:1", listing);
    }

    private void suspend() {
        pipeline.publish(
                TOPICS.certificateStatus(),
                NUMBER,
                CertificateStatus.newBuilder()
                        .setCertificateNumber(NUMBER)
                        .setStatus(CertificateState.SUSPENDED)
                        .setEffectiveFrom(START.minus(Duration.ofDays(1)))
                        .setReasonCodes(List.of("0201"))
                        .setNotice(Notice.newBuilder()
                                .setId("N-1")
                                .setIssuer("CQC")
                                .build())
                        .build());
        pipeline.settle();
    }

    private static Listing listing(int revision, String number) {
        return Listing.newBuilder()
                .setMarketplace("jd")
                .setListingId("1")
                .setTitle("power bank")
                .setRevision(revision)
                .setUpdatedAt(START.plusSeconds(revision))
                .setCertificateNumbers(List.of(number))
                .setAttributes(List.of(new Attribute("colour", "white"), new Attribute("weight", "200 g")))
                .build();
    }

    /** As writers do that know the size of an array in bytes: Avro allows both. */
    private static byte[] inBlocks(Listing listing) {
        byte[] header = Arrays.copyOf(new WireFormat(PipelineDriver.registry()).toBytes(TOPICS.listings(), listing), 5);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(header);
        BinaryEncoder encoder = EncoderFactory.get().blockingBinaryEncoder(bytes, null);
        try {
            new SpecificDatumWriter<>(Listing.class).write(listing, encoder);
            encoder.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
