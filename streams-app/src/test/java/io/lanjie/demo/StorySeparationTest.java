package io.lanjie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.demo.GroundOutcome.Hold;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.GroundKind;
import io.lanjie.schema.Listing;
import io.lanjie.schema.RecallNotice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stories have nothing in common: no number, no model, no trade item, no listing. */
@ExtendWith(TrustGeneratedClasses.class)
class StorySeparationTest {

    private final Campaign campaign = Samples.tiny();

    @Test
    void noListingCarriesWhatANoticeOfAnotherStoryNames() {
        Map<String, Integer> castOfEntry = new HashMap<>();
        Map<String, Integer> castOfListing = new HashMap<>();
        Map<String, Integer> castOfKey = new HashMap<>();
        for (Cast cast : campaign.casts()) {
            told(cast).forEach(event -> {
                if (isNotice(event)) {
                    own(castOfEntry, event.key(), cast);
                    keys(event).forEach(key -> own(castOfKey, key, cast));
                }
                if (event.topic() == InputTopic.LISTINGS && event.key() != null) {
                    own(castOfListing, event.key(), cast);
                }
            });
        }
        everyListing((key, carried) -> {
            for (String each : carried) {
                assertThat(castOfKey.get(each)).as(each).isIn(null, castOfListing.get(key));
            }
            assertThat(carried.stream().filter(PlainReading::isNumber))
                    .allSatisfy(number -> assertThat(castOfKey).containsKey(number));
        });
    }

    /** Numbers for the most part, although a small campaign has each special story once. */
    @Test
    void heldListingsCarriedWhatTheirGroundNames() {
        Map<String, Set<String>> everCarried = new HashMap<>();
        everyListing((key, carried) ->
                everCarried.computeIfAbsent(key, any -> new HashSet<>()).addAll(carried));
        Map<String, Set<String>> named = new HashMap<>();
        everyEvent()
                .filter(StorySeparationTest::isNotice)
                .forEach(event -> named.computeIfAbsent(event.key(), any -> new HashSet<>())
                        .addAll(keys(event)));
        Map<Boolean, List<String>> held = new HashMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
        campaign.fates((listing, fate) -> fate.after(Phase.height()).grounds().stream()
                .filter(ground -> ground.hold() == Hold.HELD)
                .filter(ground -> ground.kind() != GroundKind.MARK_SALE)
                .filter(ground -> !listing.story().equals("two numbers glued together"))
                .filter(ground -> !listing.story().equals("explained wildcard"))
                .forEach(ground -> {
                    Set<String> carried = everCarried.get(listing.key());
                    assertThat(carried).as(listing.toString()).containsAnyElementsOf(named.get(ground.reference()));
                    held.get(carried.contains(ground.reference())).add(listing.key());
                }));
        assertThat(held.get(true)).hasSizeGreaterThan(250);
        assertThat(held.get(false)).hasSizeBetween(15, 120);
    }

    @Test
    void mostListingsStateWhatTheyAre() {
        Map<String, Set<String>> everCarried = new HashMap<>();
        everyListing((key, carried) -> everCarried.put(key, carried));
        long numbered = everCarried.values().stream()
                .filter(carried -> carried.stream().anyMatch(PlainReading::isNumber))
                .count();
        long numberedWithModel = everCarried.values().stream()
                .filter(carried -> carried.stream().anyMatch(PlainReading::isNumber))
                .filter(carried -> carried.stream().anyMatch(PlainReading::isModel))
                .count();
        assertThat(numberedWithModel).isBetween(numbered / 2, numbered * 4 / 5);
    }

    private interface Audience {
        void listing(String key, Set<String> carried);
    }

    private void everyListing(Audience audience) {
        everyEvent()
                .filter(event -> event.key() != null)
                .forEach(event -> event.message().ifPresent(message -> {
                    if (message instanceof Listing listing) {
                        audience.listing(event.key(), PlainReading.of(listing));
                    }
                }));
    }

    private static boolean isNotice(CampaignEvent event) {
        return event.key() != null
                && (event.topic() == InputTopic.CERTIFICATE_STATUS || event.topic() == InputTopic.RECALL_NOTICES);
    }

    private static void own(Map<String, Integer> castOf, String thing, Cast cast) {
        Integer other = castOf.put(thing, cast.index());
        assertThat(other).as(thing).isIn(null, cast.index());
    }

    /** What a notice names its goods by. */
    private static Set<String> keys(CampaignEvent event) {
        Set<String> keys = new HashSet<>(Set.of(event.key()));
        event.message().ifPresent(message -> {
            if (message instanceof CertificateStatus certificate) {
                certificate.getModels().forEach(model -> keys.add(PlainReading.model(model)));
            }
            if (message instanceof RecallNotice recall) {
                recall.getItems().forEach(item -> {
                    keys.add(PlainReading.model(item.getModel()));
                    keys.addAll(item.getGtins());
                });
            }
        });
        return keys;
    }

    private Stream<CampaignEvent> everyEvent() {
        return Arrays.stream(Phase.values()).flatMap(campaign::events);
    }

    private List<CampaignEvent> told(Cast cast) {
        List<CampaignEvent> events = new ArrayList<>();
        Scene.play(campaign.world(), cast, new Stage() {
            @Override
            public boolean hears(Phase phase) {
                return true;
            }

            @Override
            public void event(CampaignEvent event) {
                events.add(event);
            }

            @Override
            public void fate(int listing, Fate fate) {}
        });
        return events;
    }
}
