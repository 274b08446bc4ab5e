package io.lanjie.demo;

import io.lanjie.demo.Reception.DeadLettered;
import io.lanjie.demo.Reception.Refused;
import java.util.function.BiConsumer;

/**
 * What the stories of a campaign say has to come of it. It holds nothing but the campaign and has the stories told
 * again for each question: a few hundred thousand listings take about a second.
 */
public final class ExpectedOutcome {

    private final Campaign campaign;

    ExpectedOutcome(Campaign campaign) {
        this.campaign = campaign;
    }

    /** The figures once everything up to and including the phase has been decided. */
    public Figures figures(Phase phase) {
        Figures figures = new Figures();
        campaign.fates((listing, fate) -> {
            ListingOutcome outcome = fate.after(phase);
            figures.listing(listing.marketplace().id(), outcome);
            outcome.orders().forEach(figures::order);
        });
        for (Phase each : Phase.values()) {
            if (each.compareTo(phase) <= 0) {
                campaign.events(each).forEach(event -> count(event.reception(), figures));
            }
        }
        return figures;
    }

    /** Hands on each listing's key and where it stands after the phase, one after the other. */
    public void listings(Phase phase, BiConsumer<String, ListingOutcome> audience) {
        campaign.fates((listing, fate) -> audience.accept(listing.key(), fate.after(phase)));
    }

    void fates(BiConsumer<ListingIdentity, Fate> audience) {
        campaign.fates(audience);
    }

    private static void count(Reception reception, Figures figures) {
        if (reception instanceof Refused refused) {
            figures.refusal(refused.reason().name());
        } else if (reception instanceof DeadLettered) {
            figures.deadLetter();
        }
    }
}
