package io.lanjie.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.kafka.TopicNames;
import io.lanjie.simulation.Happening.Answered;
import io.lanjie.simulation.Happening.Broadcast;
import io.lanjie.simulation.Happening.Event;
import io.lanjie.simulation.Happening.Followed;
import io.lanjie.simulation.Happening.ListingDeleted;
import io.lanjie.simulation.Happening.Reviewed;
import io.lanjie.simulation.Happening.Taken;
import io.lanjie.simulation.Happening.VersionPublished;
import io.lanjie.simulation.Happening.Visited;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds what was published against what the model makes of the same happenings. The model is told in which sequence
 * each task took records and reached listings, since orders follow from that.
 */
final class Comparison {

    private final TopicNames topics = TopicNames.live();
    private final SimulatedMachine machine;
    private final World world;
    private final Map<String, ListingModel> listings = new TreeMap<>();

    Comparison(Simulation simulation) {
        this.machine = simulation.machine();
        this.world = simulation.world();
    }

    void check() {
        checkWatch(machine.tasks().get(0).trace());
        machine.tasks().stream().skip(1).forEach(task -> replay(task.trace()));
        world.listings().forEach(this::checkListing);
        checkRefused();
    }

    private void checkWatch(List<Happening> trace) {
        WatchModel watch = new WatchModel();
        for (Happening happening : trace) {
            if (happening instanceof Taken taken) {
                watch.taken(taken.event(), taken.at());
            } else if (happening instanceof Broadcast broadcast) {
                watch.broadcast(broadcast.step());
            }
        }
        watch.finish(machine.now());
        List<String> refused = new ArrayList<>(machine.published().refusals(topics.certificateStatus()));
        refused.addAll(machine.published().refusals(topics.recallNotices()));
        watch.checkRefused(refused);
    }

    private void checkRefused() {
        Published published = machine.published();
        List<String> expected = new ArrayList<>();
        listings.values().forEach(listing -> expected.addAll(listing.refused()));
        List<String> actual = new ArrayList<>(published.refusals(topics.reviewDecisions()));
        actual.addAll(published.refusals(topics.acknowledgements()));
        assertThat(actual).as("refused answers").containsExactlyInAnyOrderElementsOf(expected);
        assertThat(published.deadLetters()).as("dead letters").isEqualTo(world.unreadable());
    }

    private void replay(List<Happening> trace) {
        WatchView watch = new WatchView(world.notices());
        Map<String, ListingModel> here = new TreeMap<>();
        for (Happening happening : trace) {
            if (happening instanceof Visited visited) {
                model(here, visited.listing(), watch).reach();
            } else if (happening instanceof Taken taken) {
                take(here, taken.event(), watch);
            }
        }
        // Every fan-out has reached its end: now nobody may be left whom the watch concerns.
        here.values().forEach(ListingModel::reach);
        listings.putAll(here);
    }

    private static void take(Map<String, ListingModel> here, Event event, WatchView watch) {
        if (event instanceof Followed followed) {
            watch.take(followed.step());
        } else if (event instanceof VersionPublished version) {
            model(here, version.listing(), watch).arrived(version);
        } else if (event instanceof ListingDeleted deleted) {
            model(here, deleted.listing(), watch).deleted();
        } else if (event instanceof Reviewed reviewed) {
            model(here, reviewed.listing(), watch).reviewed(reviewed);
        } else if (event instanceof Answered answered) {
            model(here, answered.listing(), watch).answered(answered);
        }
    }

    private static ListingModel model(Map<String, ListingModel> here, String listing, WatchView watch) {
        return here.computeIfAbsent(listing, key -> new ListingModel(watch));
    }

    private void checkListing(String listing) {
        ListingModel model = listings.get(listing);
        Published published = machine.published();
        if (model == null) {
            assertThat(published.standings()).doesNotContainKey(listing);
            return;
        }
        assertThat(published.orders(listing).stream().map(Lines::of))
                .as("orders of %s", listing)
                .containsExactlyElementsOf(model.orders());
        assertThat(
                        published.standings().containsKey(listing)
                                ? Lines.of(published.standings().get(listing))
                                : null)
                .as("standing of %s", listing)
                .isEqualTo(model.standing());
        assertThat(Lines.of(published.review(listing)))
                .as("review of %s", listing)
                .isEqualTo(model.reviewReasons());
    }
}
