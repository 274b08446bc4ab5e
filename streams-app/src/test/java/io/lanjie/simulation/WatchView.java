package io.lanjie.simulation;

import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.simulation.Content.Place;
import io.lanjie.simulation.ModelGoods.Named;
import java.util.HashMap;
import java.util.Map;

/** The watch as one listing task was told of it. */
final class WatchView {

    private final Map<String, ModelNotice> notices;
    private final Map<String, ModelNotice> inForce = new HashMap<>();
    private final Map<String, Long> steps = new HashMap<>();
    private String policy = "";
    private boolean ready;

    /** @param notices every notice that was published, by identifier */
    WatchView(Map<String, ModelNotice> notices) {
        this.notices = notices;
    }

    void take(WatchEvent step) {
        if (step.body() instanceof WatchEvent.Entry entry) {
            EntryChange change = entry.change();
            String key = change.entry().toString();
            steps.put(key, step.version());
            if (change.inForce() == null) {
                inForce.remove(key);
            } else {
                inForce.put(key, notices.get(change.inForce().publication().id()));
            }
        } else if (step.body() instanceof WatchEvent.Policy other) {
            policy = other.version();
        } else if (step.body() instanceof WatchEvent.Ready) {
            ready = true;
        }
    }

    /** Notices by kind and reference of their entries. */
    Map<String, ModelNotice> inForce() {
        return inForce;
    }

    String policy() {
        return policy;
    }

    boolean isReady() {
        return ready;
    }

    /** The notice that makes a ground, or null. */
    ModelNotice callingFor(String ground) {
        if (isMarkSale(ground)) {
            return ModelNotice.LAW;
        }
        ModelNotice notice = inForce.get(entry(ground));
        if (notice == null) {
            return null;
        }
        boolean calls = ground.startsWith("COMPONENT") ? notice.stops() : notice.callsForAction();
        return calls ? notice : null;
    }

    /**
     * Whether a place still leads to the ground: while the notice names the goods, and for a component the finished
     * goods' certificate names the cell.
     */
    boolean stillLeads(Place place, String ground) {
        if (isMarkSale(ground)) {
            return true;
        }
        boolean through = place.through() != null;
        ModelNotice notice = inForce.get(through ? ModelNotice.certificate(place.through()) : entry(ground));
        return notice != null
                && (!through || notice.components().contains(reference(ground)))
                && notice.goods().names(place) != Named.NOT;
    }

    /** The step that brought what is in force behind a ground. */
    long stepOf(String ground) {
        return isMarkSale(ground) ? 0 : steps.get(entry(ground));
    }

    private static boolean isMarkSale(String ground) {
        return ground.startsWith("MARK_SALE");
    }

    private static String entry(String ground) {
        return ground.replace("COMPONENT:", "CERTIFICATE:");
    }

    private static String reference(String ground) {
        return ground.substring(ground.indexOf(':') + 1);
    }
}
