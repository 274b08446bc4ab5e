package io.lanjie.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.notice.EntryHistory.Taken;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryHistoryTest {

    private static final Instant NOW = Instant.parse("2026-01-05T00:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyOrderOfArrivalGivesTheSameState(long seed) {
        List<CertificateNotice> notices = notices(new Random(seed));
        EntryHistory expected = taken(notices);

        for (List<CertificateNotice> order : permutations(notices)) {
            assertThat(taken(order)).as("seed %d, order %s", seed, order).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void inForceIsTheGreatestWhoseTimeHasCome(long seed) {
        Random random = new Random(seed);
        List<CertificateNotice> notices = notices(random);
        Collections.shuffle(notices, random);
        EntryHistory history = EntryHistory.empty();
        Instant time = NOW.minus(Duration.ofDays(random.nextInt(20)));

        for (CertificateNotice notice : notices) {
            time = time.plus(Duration.ofDays(random.nextInt(4)));
            history = after(history.activate(time).after(), notice, time);
        }

        Instant end = time;
        assertThat(history.activate(end).after().inForce())
                .as("seed %d", seed)
                .isEqualTo(notices.stream()
                        .filter(notice -> !notice.effectiveFrom().isAfter(end))
                        .max(Comparator.comparing((CertificateNotice notice) -> notice, Notice.IN_ORDER))
                        .orElse(null));
    }

    @Test
    void aNoticeIsInForceFromItsInstantOn() {
        EntryHistory waiting = after(EntryHistory.empty(), notice("a", NOW.plusMillis(1), 0), NOW);

        assertThat(waiting.activate(NOW).change()).isNull();
        assertThat(waiting.activate(NOW.plusMillis(1)).after().inForce()).isNotNull();
    }

    @Test
    void onlySoManyNoticesWait() {
        EntryHistory history = EntryHistory.empty();
        for (int day = 1; day <= EntryHistory.MOST_WAITING; day++) {
            history = after(history, notice("n" + day, NOW.plus(Duration.ofDays(day)), 0), NOW);
        }

        Taken taken = history.take(notice("one more", NOW.plus(Duration.ofDays(99)), 0), NOW, NoticeHorizon.USUAL);

        assertThat(taken)
                .isInstanceOfSatisfying(
                        Taken.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(RefusalReason.FIELD_INVALID));
    }

    @Test
    void whatComesTwiceChangesNothingWhereverItCameFrom() {
        CertificateNotice notice = notice("a", NOW, 0);
        EntryHistory history = after(EntryHistory.empty(), notice, NOW);

        assertThat(history.take(notice.from(new SourcePosition("other", 1, 99)), NOW, NoticeHorizon.USUAL))
                .isInstanceOf(Taken.Unchanged.class);
    }

    @Test
    void aNoticeMayLieAsFarAheadAsIsConfiguredByTheCalendar() {
        Instant leapDay = Instant.parse("2024-02-28T16:00:00Z");
        NoticeHorizon year = new NoticeHorizon(Period.ofYears(1));
        Instant last = Instant.parse("2025-02-27T16:00:00Z");

        assertThat(EntryHistory.empty().take(notice("a", last, 0), leapDay, year))
                .isInstanceOf(Taken.Waiting.class);
        assertThat(EntryHistory.empty().take(notice("b", last.plusMillis(1), 0), leapDay, year))
                .isInstanceOfSatisfying(Taken.Refused.class, refused -> {
                    assertThat(refused.refusal().reason()).isEqualTo(RefusalReason.TOO_FAR_AHEAD);
                    assertThat(refused.refusal().text()).endsWith("over P1Y ahead");
                });
    }

    private static EntryHistory taken(List<CertificateNotice> notices) {
        EntryHistory history = EntryHistory.empty();
        for (CertificateNotice notice : notices) {
            history = after(history, notice, NOW);
        }
        return history;
    }

    private static EntryHistory after(EntryHistory history, CertificateNotice notice, Instant time) {
        Taken taken = history.take(notice, time, NoticeHorizon.USUAL);
        if (taken instanceof Taken.InForce inForce) {
            return inForce.after();
        }
        return taken instanceof Taken.Waiting waiting ? waiting.after() : history;
    }

    /** Notices of different order, before and after now, that neither end the entry nor name each other. */
    private static List<CertificateNotice> notices(Random random) {
        List<CertificateNotice> notices = new ArrayList<>();
        for (int index = 0; index < 5; index++) {
            notices.add(notice("n" + index, NOW.plus(Duration.ofDays(random.nextInt(7) - 3)), index));
        }
        return notices;
    }

    private static CertificateNotice notice(String id, Instant effectiveFrom, long sequence) {
        CertificateState state = sequence % 2 == 0 ? CertificateState.SUSPENDED : CertificateState.VALID;
        Publication publication = new Publication(id, "CQC", null, null, List.of());
        SourcePosition source = new SourcePosition("ccc.certificate-status", 0, 0);
        return new CertificateNotice(
                "2024010914000001",
                state,
                effectiveFrom,
                null,
                sequence,
                List.of(),
                null,
                CertificateDetails.none(),
                List.of(),
                List.of(),
                publication,
                source);
    }

    private static <T> List<List<T>> permutations(List<T> elements) {
        if (elements.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> permutations = new ArrayList<>();
        for (int index = 0; index < elements.size(); index++) {
            List<T> rest = new ArrayList<>(elements);
            T first = rest.remove(index);
            for (List<T> permutation : permutations(rest)) {
                List<T> whole = new ArrayList<>(List.of(first));
                whole.addAll(permutation);
                permutations.add(whole);
            }
        }
        return permutations;
    }
}
