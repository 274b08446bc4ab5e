package io.lanjie.benchmarks.peer.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lanjie.schema.CertificateState;
import io.lanjie.schema.SaleStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("full")
class FlinkJobTest {

    private static final int LISTINGS = 1000;
    private static final int CERTIFICATES = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path home;

    private final Map<Integer, List<String>> numbers = new TreeMap<>();
    private final Set<String> suspended = new TreeSet<>();
    private final Set<Integer> away = new TreeSet<>();

    @Test
    void blocksWhatNamesASuspendedCertificateThroughChangesOfBothSidesAndARestart() {
        try (PeerCluster cluster = PeerCluster.start(home)) {
            for (int listing = 0; listing < LISTINGS; listing++) {
                publish(cluster, listing, 1, SaleStatus.ON_SALE, named(listing));
            }
            for (int certificate = 0; certificate < CERTIFICATES; certificate += 3) {
                publish(cluster, certificate, CertificateState.SUSPENDED, 1);
            }
            whileTheJobRuns(cluster, () -> {
                awaitExpected(cluster);
                assertThat(cluster.orders()).isEqualTo(expected().size());
                changeBothSides(cluster);
                awaitExpected(cluster);
            });

            Map<String, Set<String>> blockedBefore = new TreeMap<>(cluster.blocked());
            int ordersBefore = cluster.orders();
            repeatUnchanged(cluster);
            publish(cluster, 1, CertificateState.REVOKED, 3);

            whileTheJobRuns(cluster, () -> {
                awaitExpected(cluster);
                assertThat(cluster.orders() - ordersBefore).isEqualTo(changesSince(blockedBefore));
            });
        }
    }

    @Test
    void waitsForWhatIsToCome() {
        try (PeerCluster cluster = PeerCluster.start(home)) {
            Settings settings = cluster.settings(home.resolve("state"));
            whileTheJobRuns(cluster, () -> {
                await().atMost(PATIENCE)
                        .until(() -> Checkpoints.newest(settings).isPresent());
                publish(cluster, 1, 1, SaleStatus.ON_SALE, named(1));
                publish(cluster, 7, CertificateState.SUSPENDED, 1);
                awaitExpected(cluster);
            });
        }
    }

    private void whileTheJobRuns(PeerCluster cluster, Runnable steps) {
        FlinkJob job = FlinkJob.start(cluster.settings(home.resolve("state")));
        try {
            steps.run();
        } finally {
            job.close();
        }
    }

    private void changeBothSides(PeerCluster cluster) {
        for (int certificate = 0; certificate < CERTIFICATES; certificate += 9) {
            publish(cluster, certificate, CertificateState.VALID, 2);
        }
        publish(cluster, 2, CertificateState.REVOKED, 2);
        for (int listing = 0; listing < LISTINGS; listing += 10) {
            publish(cluster, listing, 2, SaleStatus.ON_SALE, named(listing + 1));
        }
        for (int listing = 1; listing < LISTINGS; listing += 10) {
            publish(cluster, listing, 2, SaleStatus.OFF_SALE, named(listing));
        }
        for (int listing = 2; listing < LISTINGS; listing += 10) {
            cluster.delete(Shop.key(listing));
            away.add(listing);
        }
    }

    private void repeatUnchanged(PeerCluster cluster) {
        numbers.forEach((listing, named) -> {
            if (!away.contains(listing)) {
                publish(cluster, listing, 3, SaleStatus.ON_SALE, named);
            }
        });
    }

    private void awaitExpected(PeerCluster cluster) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(cluster.blocked()).isEqualTo(expected()));
    }

    private void publish(PeerCluster cluster, int listing, long revision, SaleStatus status, List<String> named) {
        cluster.publish(Shop.listing(listing, revision, status, named));
        numbers.put(listing, named);
        if (status == SaleStatus.OFF_SALE) {
            away.add(listing);
        }
    }

    private void publish(PeerCluster cluster, int certificate, CertificateState state, int day) {
        cluster.publish(Shop.certificate(certificate, state, day));
        if (state == CertificateState.VALID) {
            suspended.remove(Shop.number(certificate));
        } else {
            suspended.add(Shop.number(certificate));
        }
    }

    private int changesSince(Map<String, Set<String>> before) {
        return (int) expected().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .count();
    }

    /** None to three certificates. */
    private static List<String> named(int listing) {
        return List.of(0, 1, 2).subList(0, listing % 4).stream()
                .map(place -> Shop.number((listing * 7 + place * 13) % CERTIFICATES))
                .toList();
    }

    private Map<String, Set<String>> expected() {
        Map<String, Set<String>> expected = new TreeMap<>();
        numbers.forEach((listing, named) -> {
            Set<String> grounds = new TreeSet<>(named);
            grounds.retainAll(suspended);
            if (!grounds.isEmpty() && !away.contains(listing)) {
                expected.put(Shop.key(listing), grounds);
            }
        });
        return expected;
    }
}
