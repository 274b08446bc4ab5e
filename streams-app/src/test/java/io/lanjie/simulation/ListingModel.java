package io.lanjie.simulation;

import io.lanjie.schema.StandingState;
import io.lanjie.simulation.Content.Place;
import io.lanjie.simulation.Happening.Reviewed;
import io.lanjie.simulation.Happening.VersionPublished;
import io.lanjie.simulation.Lines.OrderLine;
import io.lanjie.simulation.Lines.StandingLine;
import io.lanjie.simulation.ModelGround.Terms;
import io.lanjie.simulation.Verdict.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One listing as the contract has it: its standing, and the orders that must have gone out. */
final class ListingModel {

    private final WatchView watch;
    private final KnownVersion version = new KnownVersion();
    private final Map<String, ModelGround> grounds = new TreeMap<>();
    private final ModelOrders orders = new ModelOrders();
    private final List<String> refused = new ArrayList<>();
    private Content content;
    private StandingState state = StandingState.CLEAR;
    private boolean everHadGround;
    private String policy = "";

    ListingModel(WatchView watch) {
        this.watch = watch;
    }

    List<OrderLine> orders() {
        return orders.all();
    }

    /** Reasons for which answers and decisions about it were refused. */
    List<String> refused() {
        return refused;
    }

    void arrived(VersionPublished next) {
        if (version.accepts(next)) {
            reach();
            content = next.content();
            reach();
        }
    }

    void deleted() {
        if (content != null) {
            reach();
            version.ended();
            content = null;
            reach();
        }
    }

    void reviewed(Reviewed decision) {
        reach();
        if (!grounds.keySet().containsAll(decision.grounds())) {
            refused.add("GROUND_UNKNOWN");
            return;
        }
        for (String id : decision.grounds()) {
            if (!grounds.get(id).isDecided(decision.lift(), decision.decidedAt())) {
                grounds.get(id).review(decision.lift(), decision.decidedAt());
            }
        }
        reach();
    }

    void answered(Happening.Answered answer) {
        if (answer.version() > orders.version()) {
            refused.add("ORDER_UNKNOWN");
        } else if (answer.contested()) {
            reach();
        }
    }

    /** Decides the listing by what holds now. Where nothing changed this changes nothing. */
    void reach() {
        if (!watch.isReady()) {
            return;
        }
        boolean wasBlocked = state == StandingState.BLOCKED;
        List<String> heldBefore = held();
        Set<String> idsHeldBefore = idsHeld();
        Map<String, Set<Place>> carried = content == null ? Map.of() : Carrying.of(content, watch.inForce());
        Set<String> ids = new TreeSet<>(grounds.keySet());
        ids.addAll(carried.keySet());
        ids.forEach(id -> follow(id, carried.getOrDefault(id, Set.of()), wasBlocked));
        settle(carried, wasBlocked);
        everHadGround |= !grounds.isEmpty();
        policy = watch.policy();
        if (state != StandingState.ENDED && (wasBlocked || state == StandingState.BLOCKED)) {
            idsHeldBefore.removeAll(idsHeld());
            orders.follow(wasBlocked, heldBefore, held(), skusHeld(), idsHeldBefore);
        }
        grounds.values().forEach(ModelGround::settled);
    }

    private void follow(String id, Set<Place> carried, boolean blocked) {
        boolean policyChanged = !policy.equals(watch.policy());
        ModelGround ground = grounds.computeIfAbsent(id, ModelGround::new);
        if (!ground.follow(carried, new Terms(watch, policyChanged, content != null, blocked))) {
            grounds.remove(id);
        }
    }

    private void settle(Map<String, Set<Place>> carried, boolean wasBlocked) {
        if (content == null) {
            state = StandingState.ENDED;
            grounds.values().removeIf(ground -> !ground.held && !ground.isLifted());
            return;
        }
        boolean calledFor =
                grounds.values().stream().anyMatch(ground -> ground.held || ground.action == Action.TAKE_DOWN);
        if (calledFor && (wasBlocked || content.onSale())) {
            state = StandingState.BLOCKED;
            grounds.values().forEach(ground -> ground.held |= ground.action == Action.TAKE_DOWN);
            return;
        }
        state = StandingState.CLEAR;
        if (wasBlocked) {
            // With the block goes what the seller took out meanwhile.
            grounds.keySet().retainAll(carried.keySet());
        }
        List<ModelGround> free =
                grounds.values().stream().filter(ground -> !ground.held).toList();
        free.forEach(ground -> follow(ground.id, carried.getOrDefault(ground.id, Set.of()), false));
    }

    private List<String> held() {
        return grounds.values().stream()
                .filter(ground -> ground.held)
                .map(ModelGround::ordered)
                .toList();
    }

    private Set<String> skusHeld() {
        Set<String> skus = new TreeSet<>();
        grounds.values().stream().filter(ground -> ground.held).forEach(ground -> skus.addAll(ground.skus));
        return skus;
    }

    private Set<String> idsHeld() {
        Set<String> ids = new TreeSet<>();
        grounds.values().stream().filter(ground -> ground.held).forEach(ground -> ids.add(ground.id));
        return ids;
    }

    /** The standing, or null where there never was a ground. */
    StandingLine standing() {
        return everHadGround
                ? new StandingLine(
                        state,
                        orders.version(),
                        orders.episode(),
                        grounds.values().stream().map(ModelGround::line).toList())
                : null;
    }

    /** Why a person has to look. */
    List<String> reviewReasons() {
        List<String> reasons = new ArrayList<>();
        if (state != StandingState.ENDED) {
            grounds.values().forEach(ground -> ground.reasons(reasons));
        }
        reasons.sort(null);
        return reasons;
    }
}
