package io.lanjie.simulation;

import io.lanjie.schema.CertificateState;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Publishes notices of few certificates and recalls, so that they often meet. */
final class Regulator {

    static final String CELL = "2024010914000009";
    static final List<String> CERTIFICATES = List.of("2024010914000001", "2024010914000002", "2024010914000003", CELL);
    static final List<String> RECALLS = List.of("r1", "r2");
    static final List<String> ENTRIES = Stream.concat(
                    CERTIFICATES.stream().map(ModelNotice::certificate),
                    RECALLS.stream().map(ModelNotice::recall))
            .toList();
    static final List<String> BRANDS = List.of("罗马仕", "绿联");
    static final List<String> MODELS = List.of("PB-1", "PB-2", "PB-3");

    /** Stands for any of the models, and no certificate explains it. */
    static final String PATTERN = "PB-*";

    static final List<String> GTINS = List.of("6901234567892", "6900000000007");
    static final List<String> BATCHES = List.of("B1", "B2", "B3");

    /** What listings name: certificates, one that nobody watches, and a charger's. */
    static final List<String> NUMBERS = Stream.concat(
                    CERTIFICATES.stream(), Stream.of("2024010915000077", "2024010907000078"))
            .toList();

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

    /** What is watched in this run: where little is, nothing hides behind something else. */
    private final List<String> entries;

    private final int crowded;

    /** @param wellBehaved publishes in the order of the dates, and takes nothing back */
    Regulator(Publisher publisher, Dice dice, boolean wellBehaved) {
        this.publisher = publisher;
        this.dice = dice;
        this.wellBehaved = wellBehaved;
        List<String> watched = dice.some(ENTRIES, 40 + dice.below(50));
        this.entries = watched.isEmpty() ? ENTRIES : watched;
        this.crowded = 20 + dice.below(40);
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
        } else if (!wellBehaved && dice.percent(9)) {
            publisher.withdraw(dice.one(entries));
        } else {
            ModelNotice notice = notice(now);
            notices.put(notice.id(), notice);
            inOrder.add(notice);
            publisher.publish(notice);
        }
    }

    private ModelNotice notice(Instant now) {
        String entry = dice.one(entries);
        ModelNotice last = inOrder.stream()
                .filter(notice -> notice.entry().equals(entry))
                .reduce((earlier, later) -> later)
                .orElse(null);
        ModelNotice other = anew(entry, now);
        return last == null || dice.percent(45) ? other : edited(last, other);
    }

    private ModelNotice anew(String entry, Instant now) {
        boolean recall = entry.startsWith("RECALL");
        int number = inOrder.size();
        List<String> affected = !recall && dice.percent(20) ? dice.some(MODELS, 50) : List.of();
        return new ModelNotice(
                "n" + number,
                entry,
                recall ? null : dice.one(STATES),
                wellBehaved ? now : effectiveFrom(now),
                wellBehaved ? number : dice.below(3),
                recall ? List.of() : dice.some(List.of("0201", "0208"), 30),
                affected,
                recall || entry.endsWith(CELL) ? List.of() : dice.some(List.of(CELL), 30),
                wellBehaved ? List.of() : replaces(entry),
                recall ? recalled() : certified(affected));
    }

    /** Most notices change one thing of what the last one said: the status, the cells, or the goods. */
    private ModelNotice edited(ModelNotice last, ModelNotice other) {
        int changed = dice.below(4);
        ModelNotice goods = changed > 1 ? other : last;
        return new ModelNotice(
                other.id(),
                other.entry(),
                changed == 0 ? other.state() : last.state(),
                other.effectiveFrom(),
                other.sequence(),
                changed == 0 ? other.reasonCodes() : last.reasonCodes(),
                goods.affectedModels(),
                changed == 1 ? other.components() : last.components(),
                other.replaces(),
                goods.goods());
    }

    private ModelGoods certified(List<String> affected) {
        Set<String> models = new LinkedHashSet<>(dice.some(MODELS, crowded));
        models.addAll(affected);
        return new ModelGoods(brands(), List.copyOf(models), dice.percent(15), List.of());
    }

    private ModelGoods recalled() {
        List<ModelGoods.Item> items = new ArrayList<>();
        for (int count = 1 + dice.below(2); count > 0; count--) {
            items.add(new ModelGoods.Item(
                    dice.one(MODELS),
                    dice.percent(25),
                    dice.some(BATCHES, 45),
                    dice.percent(60) ? dice.one(GTINS) : null,
                    count == 1 && dice.percent(30)));
        }
        return new ModelGoods(brands(), List.of(), false, items);
    }

    private List<String> brands() {
        List<String> brands = dice.some(BRANDS, 60);
        return brands.isEmpty() ? BRANDS.subList(0, 1) : brands;
    }

    private Instant effectiveFrom(Instant now) {
        Instant today = now.truncatedTo(ChronoUnit.DAYS);
        if (dice.percent(15)) {
            return today.plus(Duration.ofHours(24L + 12L * dice.below(4)));
        }
        return dice.percent(2) ? now.plus(Duration.ofDays(800)) : today.minus(Duration.ofDays(dice.below(3)));
    }

    private List<String> replaces(String entry) {
        List<String> earlier = inOrder.stream()
                .filter(notice -> notice.entry().equals(entry))
                .map(ModelNotice::id)
                .toList();
        return dice.percent(35) ? dice.some(earlier, 40) : List.of();
    }
}
