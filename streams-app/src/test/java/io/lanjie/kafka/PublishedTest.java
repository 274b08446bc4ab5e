package io.lanjie.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.SourcePosition;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class PublishedTest {

    private static final Instant TIME = Instant.ofEpochMilli(1_700_000_000_123L);

    @Test
    void whatIsNotedIsKnownAlsoAfterTheRecordMoved() {
        Headers headers = new RecordHeaders();
        Published.note(headers, TIME.toEpochMilli());

        Headers moved = Origin.stamp(new SourcePosition("topic", 1, 2), headers);

        assertThat(Published.of(headers)).isEqualTo(TIME);
        assertThat(Published.of(moved)).isEqualTo(TIME);
    }

    @Test
    void whatAStrangerWroteUnderThatNameDoesNotCount() {
        Headers strangers = new RecordHeaders().add("lanjie.published", new byte[] {1, 2, 3});
        assertThat(Published.of(strangers)).isNull();

        Published.note(strangers, TIME.toEpochMilli());
        assertThat(Published.of(strangers)).isEqualTo(TIME);

        Published.note(strangers, -1);
        assertThat(Published.of(strangers)).as("a record without a timestamp").isNull();
        assertThat(Published.of(new RecordHeaders().add("lanjie.published", null)))
                .isNull();
    }
}
