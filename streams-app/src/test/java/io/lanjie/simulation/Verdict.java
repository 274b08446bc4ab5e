package io.lanjie.simulation;

import io.lanjie.schema.CertificateState;
import io.lanjie.simulation.Content.Place;
import io.lanjie.simulation.ModelGoods.Item;
import io.lanjie.simulation.ModelGoods.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the contract's policy says of the places of one ground: the strongest action, and the SKUs that call for it.
 *
 * @param skus the SKUs, with the empty one for the whole listing; empty with NONE
 */
record Verdict(Action action, Set<String> skus) {

    /** Mildest first. */
    enum Action {
        NONE,
        REVIEW,
        TAKE_DOWN
    }

    static final Verdict NONE = new Verdict(Action.NONE, Set.of());

    /** Categories of power banks, cells and packs. */
    private static final Set<String> SPEAKING = Set.of("0914", "0915", "0916");

    static Verdict of(Collection<Place> places, ModelNotice notice, WatchView watch) {
        Verdict strongest = NONE;
        for (Place place : places) {
            for (Place concerned : place.under(notice)) {
                strongest = strongest.and(action(concerned, notice, watch), concerned.skuId());
            }
        }
        return strongest;
    }

    private Verdict and(Action other, String skuId) {
        if (other == Action.NONE || other.compareTo(action) < 0) {
            return this;
        }
        Set<String> together = other == action ? new TreeSet<>(skus) : new TreeSet<>();
        together.add(skuId);
        return new Verdict(other, together);
    }

    private static Action action(Place place, ModelNotice notice, WatchView watch) {
        if (notice.isRecall()) {
            return recalled(place, notice);
        }
        if (place.kind().equals("MARK_TEXT")) {
            return place.said().weak() ? Action.REVIEW : Action.TAKE_DOWN;
        }
        if (place.kind().equals("COMPONENT") || !notice.stops()) {
            return Action.REVIEW;
        }
        String model = place.said().model();
        if (!notice.affectedModels().isEmpty() && model == null) {
            return Action.REVIEW;
        }
        if (!notice.affectedModels().isEmpty() && !notice.affectedModels().contains(model)) {
            return Action.NONE;
        }
        boolean suspended = notice.state() == CertificateState.SUSPENDED;
        boolean ownWish = suspended && notice.reasonCodes().equals(List.of("0208"));
        boolean otherGoods = place.kind().equals("TEXT") && !place.said().powerBank();
        boolean lenient = suspended && watch.policy().equals(SimulatedPolicy.LENIENT);
        Action most = ownWish || otherGoods || lenient ? Action.REVIEW : Action.TAKE_DOWN;
        Action covered = place.kind().equals("BRAND_MODEL") ? certified(place, notice, watch.inForce()) : most;
        return milder(most, covered);
    }

    /** Of goods found by brand and model: what else speaks for them. */
    private static Action certified(Place place, ModelNotice notice, Map<String, ModelNotice> watch) {
        List<String> others = place.said().numbers().stream()
                .map(ModelNotice::certificate)
                .filter(entry -> !entry.equals(notice.entry()))
                .filter(entry -> SPEAKING.contains(entry.substring(entry.length() - 10, entry.length() - 6)))
                .toList();
        if (others.stream()
                .map(watch::get)
                .anyMatch(other -> covers(other, place) && other.goods().names(place) == Named.SURELY)) {
            return Action.NONE;
        }
        boolean sure = !place.said().weak() && notice.goods().names(place) == Named.SURELY;
        boolean coveredBySome = watch.values().stream().anyMatch(other -> covers(other, place));
        return sure && others.isEmpty() && !coveredBySome ? Action.TAKE_DOWN : Action.REVIEW;
    }

    private static boolean covers(ModelNotice notice, Place place) {
        return notice != null
                && notice.state() == CertificateState.VALID
                && notice.goods().names(place) != Named.NOT;
    }

    private static Action recalled(Place place, ModelNotice notice) {
        List<Item> items =
                notice.goods().items().stream().filter(item -> item.isOf(place)).toList();
        boolean name = place.kind().equals("PRODUCT_NAME");
        Action most = name || place.said().weak() ? Action.REVIEW : Action.TAKE_DOWN;
        Set<String> stated = place.said().batches();
        if (items.stream().anyMatch(Item::allUnits)) {
            return most;
        }
        List<String> recalled = new ArrayList<>();
        items.forEach(item -> recalled.addAll(item.batches()));
        boolean unknown = items.stream().anyMatch(item -> item.batches().isEmpty());
        if (unknown || stated.isEmpty()) {
            return Action.REVIEW;
        }
        if (recalled.containsAll(stated)) {
            return most;
        }
        return stated.stream().anyMatch(recalled::contains) ? Action.REVIEW : Action.NONE;
    }

    private static Action milder(Action one, Action other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The same, with those SKUs of before that still count for something: an edit narrows nothing. */
    Verdict notNarrowed(Set<String> before, Collection<Place> places, ModelNotice notice, WatchView watch) {
        if (action == Action.NONE) {
            return this;
        }
        Set<String> together = new TreeSet<>(skus);
        for (Place place : places) {
            for (Place concerned : place.under(notice)) {
                boolean covered = before.contains("") || before.contains(concerned.skuId());
                if (covered && action(concerned, notice, watch) != Action.NONE) {
                    together.add(concerned.skuId());
                }
            }
        }
        return new Verdict(action, together);
    }

    /** Whether this would hold less than the other. */
    boolean isLessThan(Verdict other) {
        return action != other.action ? action.compareTo(other.action) < 0 : !covers(other);
    }

    private boolean covers(Verdict other) {
        return skus.contains("") || skus.containsAll(other.skus);
    }
}
