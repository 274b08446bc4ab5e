package io.lanjie.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lanjie.domain.SourcePosition;
import io.lanjie.pipeline.PipelineDriver;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tasks of one process read each entry once, and each has that of its own step. */
class SharedEntriesTest {

    private final AtomicInteger readings = new AtomicInteger();
    private final SharedEntries shared = new SharedEntries(notice -> {
        readings.incrementAndGet();
        return PipelineDriver.MATCHER.goods(notice);
    });

    @Test
    void theSecondTaskGetsWhatTheFirstRead() {
        WatchedEntry first = shared.apply(change("2024010914000001", CertificateState.SUSPENDED));
        WatchedEntry second = shared.apply(change("2024010914000001", CertificateState.SUSPENDED));

        assertThat(second).isSameAs(first);
        assertThat(readings).hasValue(1);
    }

    @Test
    void aTaskThatIsBehindGetsTheEntryOfItsOwnStep() {
        EntryChange before = change("2024010914000001", CertificateState.SUSPENDED);
        EntryChange after = change("2024010914000001", CertificateState.VALID);

        assertThat(shared.apply(before).change()).isEqualTo(before);
        assertThat(shared.apply(after).change()).isEqualTo(after);
        assertThat(shared.apply(before).change()).isEqualTo(before);
    }

    @Test
    void whatNoTaskHoldsIsForgotten() {
        shared.apply(change("2024010914000001", CertificateState.SUSPENDED));
        WatchedEntry held = shared.apply(change("2024010914000002", CertificateState.SUSPENDED));

        await().untilAsserted(() -> {
            System.gc();
            shared.apply(change("2024010914000003", CertificateState.SUSPENDED));
            assertThat(shared.size()).isLessThanOrEqualTo(2);
        });

        assertThat(shared.apply(held.change())).isSameAs(held);
    }

    @Test
    void anEntryThatWasWithdrawnNamesNoGoods() {
        EntryId entry = EntryId.certificate("2024010914000001");
        WatchedEntry read = shared.apply(EntryChange.withdrawn(entry, new SourcePosition("notices", 0, 1)));

        assertThat(read.goods()).isNull();
        assertThat(read.keys()).isEmpty();
        assertThat(readings).hasValue(0);
    }

    private static EntryChange change(String number, CertificateState state) {
        return EntryChange.to(
                null,
                new CertificateNotice(
                        number,
                        state,
                        Instant.EPOCH,
                        null,
                        1,
                        List.of(),
                        null,
                        CertificateDetails.none(),
                        List.of(),
                        List.of(),
                        new Publication("N1", "CQC", null, null, List.of()),
                        new SourcePosition("notices", 0, 0)));
    }
}
