package io.lanjie.simulation;

import io.lanjie.domain.notice.EntryKind;
import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.simulation.Content.Place;
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
        if (step.body() instanceof WatchEvent.Entry entry
                && entry.change().entry().kind() == EntryKind.CERTIFICATE) {
            String certificate = entry.change().entry().reference();
            steps.put(certificate, step.version());
            if (entry.change().inForce() == null) {
                inForce.remove(certificate);
            } else {
                inForce.put(
                        certificate,
                        notices.get(entry.change().inForce().publication().id()));
            }
        } else if (step.body() instanceof WatchEvent.Policy other) {
            policy = other.version();
        } else if (step.body() instanceof WatchEvent.Ready) {
            ready = true;
        }
    }

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
        ModelNotice notice = inForce.get(reference(ground));
        if (notice == null) {
            return null;
        }
        boolean calls = ground.startsWith("COMPONENT") ? notice.stops() : notice.callsForAction();
        return calls ? notice : null;
    }

    /** Whether a place still leads to the ground: a component does while the finished goods' certificate names it. */
    boolean stillLeads(Place place, String ground) {
        if (place.through() == null) {
            return true;
        }
        ModelNotice goods = inForce.get(place.through());
        return goods != null && goods.components().contains(reference(ground));
    }

    /** The step that brought what is in force behind a ground. */
    long stepOf(String ground) {
        return steps.get(reference(ground));
    }

    private static String reference(String ground) {
        return ground.substring(ground.indexOf(':') + 1);
    }
}
