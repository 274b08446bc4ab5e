package io.lanjie.domain.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenTest {

    @ParameterizedTest(name = "revision {0} at {1} after revision {2} at {3}, same content {4}: {5}")
    @CsvSource({
        "2, 9, 1, 9, false, NEWER",
        "2, 1, 1, 9, false, NEWER",
        "2, 9, 1, 1, true,  UNCHANGED",
        "1, 9, 2, 1, false, OLDER",
        "1, 9, 2, 1, true,  OLDER",
        "3, 5, 3, 5, true,  UNCHANGED",
        "3, 5, 3, 9, true,  UNCHANGED",
        "3, 5, 3, 5, false, SAME_VERSION_OTHER_CONTENT",
        "3, 1, 3, 9, false, SAME_VERSION_OTHER_CONTENT",
        "0, 9, 0, 1, false, NEWER",
        "0, 1, 0, 9, false, OLDER",
        "0, 5, 0, 5, false, SAME_VERSION_OTHER_CONTENT",
        "0, 5, 0, 5, true,  UNCHANGED",
        "0, 9, 7, 1, false, NEWER",
        "0, 1, 7, 9, false, OLDER",
        "7, 1, 0, 9, false, OLDER",
    })
    void versionsAreOrderedByRevisionAndWhereItIsZeroByTime(
            long revision, int minute, long lastRevision, int lastMinute, boolean sameContent, Freshness expected) {
        Fingerprint content = new Fingerprint(1, 2);
        Seen last = new Seen(version(lastRevision, lastMinute), content, 1);

        Fingerprint arrived = sameContent ? content : new Fingerprint(1, 3);
        Freshness freshness = last.judge(new Seen(version(revision, minute), arrived, 1));

        assertThat(freshness).isEqualTo(expected);
    }

    @Test
    void theSameVersionReadByOtherRulesIsNoOtherContent() {
        Seen last = new Seen(version(3, 5), new Fingerprint(1, 2), 1);

        assertThat(last.judge(new Seen(version(3, 5), new Fingerprint(7, 8), 2)))
                .isEqualTo(Freshness.READ_AGAIN);
        assertThat(last.judge(new Seen(version(4, 5), new Fingerprint(7, 8), 2)))
                .isEqualTo(Freshness.NEWER);
        assertThat(last.judge(new Seen(version(2, 5), new Fingerprint(7, 8), 2)))
                .isEqualTo(Freshness.OLDER);
    }

    private static ListingVersion version(long revision, int minute) {
        return new ListingVersion(revision, Instant.EPOCH.plusSeconds(60L * minute));
    }
}
