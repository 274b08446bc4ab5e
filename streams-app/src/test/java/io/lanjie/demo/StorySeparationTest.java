package io.lanjie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.demo.GroundOutcome.Hold;
import io.lanjie.schema.Listing;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stories have nothing in common: no number, no listing. */
@ExtendWith(TrustGeneratedClasses.class)
class StorySeparationTest {

    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

    private final Campaign campaign = Samples.tiny();

    /** No listing carries a number of another story, and which it carries explains why it is held. */
    @Test
    void storiesDoNotTouchEachOtherByTheirNumbers() {
        Map<String, Integer> castOfNumber = new HashMap<>();
        Map<String, Integer> castOfListing = new HashMap<>();
        for (Cast cast : campaign.casts()) {
            told(cast).forEach(event -> {
                if (event.topic() == InputTopic.CERTIFICATE_STATUS && event.key() != null) {
                    Integer other = castOfNumber.put(event.key(), cast.index());
                    assertThat(other).as(event.key()).isIn(null, cast.index());
                }
                if (event.topic() == InputTopic.LISTINGS && event.key() != null) {
                    Integer other = castOfListing.put(event.key(), cast.index());
                    assertThat(other).as(event.key()).isIn(null, cast.index());
                }
            });
        }
        everyEvent()
                .forEach(event -> event.message().ifPresent(message -> {
                    if (message instanceof Listing listing && event.key() != null) {
                        for (String number : numbersOn(listing)) {
                            assertThat(castOfNumber.get(number)).as(number).isEqualTo(castOfListing.get(event.key()));
                        }
                    }
                }));
    }

    @Test
    void heldListingsCarriedTheirNumber() {
        Map<String, Set<String>> everCarried = new HashMap<>();
        everyEvent()
                .forEach(event -> event.message().ifPresent(message -> {
                    if (message instanceof Listing listing && event.key() != null) {
                        everCarried
                                .computeIfAbsent(event.key(), any -> new HashSet<>())
                                .addAll(numbersOn(listing));
                    }
                }));
        campaign.fates((listing, fate) -> fate.after(Phase.last()).grounds().stream()
                .filter(ground -> ground.hold() == Hold.HELD)
                .filter(ground -> !listing.story().equals("two numbers glued together"))
                .forEach(ground -> assertThat(everCarried.get(listing.key()))
                        .as(listing.toString())
                        .contains(ground.reference())));
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

    /** A reading of its own, simple on purpose: each text by itself, wide digits made narrow, separators dropped. */
    private static Set<String> numbersOn(Listing listing) {
        List<String> texts = new ArrayList<>(listing.getCertificateNumbers());
        listing.getAttributes().forEach(attribute -> texts.add(attribute.getValue()));
        listing.getSkus().forEach(sku -> texts.addAll(sku.getCertificateNumbers()));
        texts.addAll(listing.getImageTexts());
        texts.add(listing.getTitle());
        texts.add(listing.getDescription());
        Set<String> numbers = new HashSet<>();
        for (String text : texts) {
            String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .replaceAll("-1$", "")
                    .replaceAll("[ -]", "");
            SIXTEEN_DIGITS.matcher(narrow).results().forEach(result -> numbers.add(result.group()));
        }
        return numbers;
    }
}
