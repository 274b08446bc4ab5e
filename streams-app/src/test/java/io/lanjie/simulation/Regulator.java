package io.lanjie.simulation;

import io.lanjie.schema.CertificateState;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Publishes notices of few certificates, so that they often meet. */
final class Regulator {

    static final String CELL = "2024010914000009";
    static final List<String> CERTIFICATES = List.of("2024010914000001", "2024010914000002", "2024010914000003", CELL);
    static final List<String> MODELS = List.of("PB1", "PB2", "PB3");

    private static final List<CertificateState> STATES = List.of(
            CertificateState.SUSPENDED,
            CertificateState.SUSPENDED,
            CertificateState.SUSPENDED,
            CertificateState.VALID,
            CertificateState.VALID,
            CertificateState.REVOKED,
            CertificateState.CANCELLED,
            CertificateState.EXPIRED);

    private final Map<String, ModelNotice> notices = new HashMap<>();
    private final List<ModelNotice> inOrder = new ArrayList<>();
    private final Publisher publisher;
    private final Dice dice;
    private final boolean wellBehaved;

    /** @param wellBehaved publishes in the order of the dates, and takes nothing back */
    Regulator(Publisher publisher, Dice dice, boolean wellBehaved) {
        this.publisher = publisher;
        this.dice = dice;
        this.wellBehaved = wellBehaved;
    }

    /** Every notice, by identifier. */
    Map<String, ModelNotice> notices() {
        return notices;
    }

    void act(Instant now) {
        if (!inOrder.isEmpty() && dice.percent(12)) {
            publisher.publish(dice.one(inOrder));
        } else if (dice.percent(1)) {
            publisher.publishUnreadableNotice(dice.one(CERTIFICATES));
        } else if (dice.percent(3)) {
            publisher.publishRecall("recall-" + dice.below(3), now);
        } else if (!wellBehaved && dice.percent(9)) {
            publisher.withdraw(dice.one(CERTIFICATES));
        } else {
            ModelNotice notice = notice(now);
            notices.put(notice.id(), notice);
            inOrder.add(notice);
            publisher.publish(notice);
        }
    }

    private ModelNotice notice(Instant now) {
        String certificate = dice.one(CERTIFICATES);
        int number = inOrder.size();
        return new ModelNotice(
                "n" + number,
                certificate,
                dice.one(STATES),
                wellBehaved ? now : effectiveFrom(now),
                wellBehaved ? number : dice.below(3),
                dice.some(List.of("0201", "0208"), 30),
                dice.percent(25) ? dice.some(MODELS, 50) : List.of(),
                certificate.equals(CELL) ? List.of() : dice.some(List.of(CELL), 30),
                wellBehaved ? List.of() : replaces(certificate));
    }

    private Instant effectiveFrom(Instant now) {
        Instant today = now.truncatedTo(ChronoUnit.DAYS);
        if (dice.percent(15)) {
            return today.plus(Duration.ofHours(24L + 12L * dice.below(4)));
        }
        return dice.percent(2) ? now.plus(Duration.ofDays(800)) : today.minus(Duration.ofDays(dice.below(3)));
    }

    private List<String> replaces(String certificate) {
        List<String> earlier = inOrder.stream()
                .filter(notice -> notice.certificate().equals(certificate))
                .map(ModelNotice::id)
                .toList();
        return dice.percent(35) ? dice.some(earlier, 40) : List.of();
    }
}
