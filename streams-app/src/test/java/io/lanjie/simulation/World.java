package io.lanjie.simulation;

import io.lanjie.schema.AcknowledgementType;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.TakedownOrder;
import io.lanjie.simulation.Happening.Reviewed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Everyone outside: the regulator, the sellers, reviewers and marketplaces. */
final class World {

    private static final int LISTINGS = 15;

    private final Dice dice;
    private final Publisher publisher;
    private final Published published;
    private final Regulator regulator;
    private final List<Seller> sellers;
    private final boolean wellBehaved;

    /** From then on only the regulator acts: nothing that was missed is made good by what sellers do next. */
    private final int sellersActUntil;

    private int acts;

    World(Dice dice, Publisher publisher, Published published, boolean wellBehaved) {
        this.dice = dice;
        this.publisher = publisher;
        this.published = published;
        this.wellBehaved = wellBehaved;
        this.sellersActUntil = dice.percent(50) ? 12 + dice.below(24) : Integer.MAX_VALUE;
        this.regulator = new Regulator(publisher, dice, wellBehaved);
        this.sellers = IntStream.range(0, LISTINGS)
                .mapToObj(number -> new Seller(Publisher.MARKETPLACE + ":" + number, publisher, dice, wellBehaved))
                .toList();
    }

    List<String> listings() {
        return sellers.stream().map(Seller::listing).toList();
    }

    Map<String, ModelNotice> notices() {
        return regulator.notices();
    }

    /** Records published that nobody can read. */
    int unreadable() {
        return publisher.unreadable();
    }

    void act(Instant now) {
        int chance = dice.below(100);
        if (chance < 30 || acts++ > sellersActUntil) {
            regulator.act(now);
        } else if (chance < 80 || wellBehaved) {
            dice.one(sellers).act(now);
        } else if (chance < 92) {
            review(now);
        } else {
            answer(now);
        }
    }

    private void review(Instant now) {
        String listing = dice.one(sellers).listing();
        ListingStanding standing = published.standings().get(listing);
        List<String> known = standing == null
                ? List.of()
                : standing.getGrounds().stream()
                        .map(ground -> ground.getKind() + ":" + ground.getReference())
                        .toList();
        Set<String> grounds = new TreeSet<>(dice.some(known, 60));
        if (grounds.isEmpty() || dice.percent(5)) {
            grounds.add(dice.one(Regulator.ENTRIES));
        }
        publisher.publish(new Reviewed(
                listing, dice.percent(60), grounds, now.minus(Duration.ofMinutes(dice.percent(80) ? 0 : 3))));
    }

    private void answer(Instant now) {
        List<String> ordered = new ArrayList<>(published.orders().keySet());
        if (ordered.isEmpty()) {
            return;
        }
        String listing = dice.one(ordered);
        TakedownOrder order = dice.one(published.orders(listing));
        AcknowledgementType type = dice.one(
                List.of(AcknowledgementType.RECEIVED, AcknowledgementType.EXECUTED, AcknowledgementType.CONTESTED));
        publisher.answer(listing, order, type, dice.percent(10) ? 5 : 0, now);
    }
}
