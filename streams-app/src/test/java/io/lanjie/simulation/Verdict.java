package io.lanjie.simulation;

import io.lanjie.schema.CertificateState;
import io.lanjie.simulation.Content.Place;
import java.util.Collection;
import java.util.List;
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

    static Verdict of(Collection<Place> places, ModelNotice notice, String policy) {
        Verdict strongest = NONE;
        for (Place place : places) {
            for (Place concerned : place.under(notice)) {
                strongest = strongest.and(action(concerned, notice, policy), concerned.skuId());
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

    private static Action action(Place place, ModelNotice notice, String policy) {
        if (place.kind().equals("COMPONENT") || !notice.stops()) {
            return Action.REVIEW;
        }
        if (!notice.affectedModels().isEmpty()) {
            if (place.model() == null) {
                return Action.REVIEW;
            }
            if (!notice.affectedModels().contains(place.model())) {
                return Action.NONE;
            }
        }
        boolean suspended = notice.state() == CertificateState.SUSPENDED;
        boolean ownWish = suspended && notice.reasonCodes().equals(List.of("0208"));
        boolean otherGoods = place.kind().equals("TEXT") && !place.powerBank();
        boolean lenient = suspended && policy.equals(SimulatedPolicy.LENIENT);
        return ownWish || otherGoods || lenient ? Action.REVIEW : Action.TAKE_DOWN;
    }

    /** The same, with those SKUs of before that still count for something: an edit narrows nothing. */
    Verdict notNarrowed(Set<String> before, Collection<Place> places, ModelNotice notice, String policy) {
        if (action == Action.NONE) {
            return this;
        }
        Set<String> together = new TreeSet<>(skus);
        for (Place place : places) {
            for (Place concerned : place.under(notice)) {
                boolean covered = before.contains("") || before.contains(concerned.skuId());
                if (covered && action(concerned, notice, policy) != Action.NONE) {
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
