package io.lanjie.simulation;

import io.lanjie.simulation.Happening.VersionPublished;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Publishes versions of one listing: edits, repetitions, old versions, its end and its return. */
final class Seller {

    private final String listing;
    private final Publisher publisher;
    private final Dice dice;
    private final boolean wellBehaved;
    private final boolean countsRevisions;
    private final List<VersionPublished> published = new ArrayList<>();
    private final KnownVersion known = new KnownVersion();
    private long revision;

    /** @param wellBehaved never ends, and gives each version another revision */
    Seller(String listing, Publisher publisher, Dice dice, boolean wellBehaved) {
        this.listing = listing;
        this.publisher = publisher;
        this.dice = dice;
        this.wellBehaved = wellBehaved;
        this.countsRevisions = wellBehaved || dice.percent(80);
    }

    String listing() {
        return listing;
    }

    void act(Instant now) {
        VersionPublished last = known.latest();
        if (last == null) {
            publishNew(now, content());
        } else if (dice.percent(10)) {
            publish(dice.percent(50) ? last : old(last));
        } else if (dice.percent(1)) {
            publisher.publishUnreadableListing(listing);
        } else if (!wellBehaved && dice.percent(12)) {
            publisher.delete(listing);
            known.ended();
            revision = dice.percent(50) ? 0 : revision;
        } else if (!wellBehaved && dice.percent(6)) {
            publish(new VersionPublished(listing, last.revision(), last.updatedAt(), content()));
        } else {
            publishNew(now, dice.percent(10) ? last.content() : edited(last.content()));
        }
    }

    private VersionPublished old(VersionPublished last) {
        VersionPublished one = dice.one(published);
        return known.isSurelyOld(one) ? one : last;
    }

    private void publishNew(Instant now, Content content) {
        revision += 1 + dice.below(2);
        publish(new VersionPublished(listing, countsRevisions ? revision : 0, now, content));
    }

    private void publish(VersionPublished version) {
        known.accepts(version);
        published.add(version);
        publisher.publish(version);
    }

    /** Changes one thing, or everything. */
    private Content edited(Content before) {
        Content other = content();
        return switch (dice.below(6)) {
            case 0 ->
                new Content(
                        !before.onSale(),
                        before.powerBank(),
                        before.model(),
                        before.inFields(),
                        before.inText(),
                        before.skus(),
                        before.edition());
            case 1 ->
                new Content(
                        before.onSale(),
                        before.powerBank(),
                        before.model(),
                        other.inFields(),
                        other.inText(),
                        before.skus(),
                        before.edition());
            case 2 ->
                new Content(
                        before.onSale(),
                        before.powerBank(),
                        before.model(),
                        before.inFields(),
                        before.inText(),
                        other.skus(),
                        before.edition());
            case 3 ->
                new Content(
                        before.onSale(),
                        before.powerBank(),
                        other.model(),
                        before.inFields(),
                        before.inText(),
                        before.skus(),
                        before.edition() + 1);
            default -> other;
        };
    }

    private Content content() {
        List<Content.Sku> skus = new ArrayList<>();
        if (dice.percent(50)) {
            for (String id : dice.some(List.of("s1", "s2", "s3"), 60)) {
                skus.add(new Content.Sku(id, model(), dice.some(Regulator.CERTIFICATES, 25)));
            }
        }
        return new Content(
                dice.percent(75),
                dice.percent(85),
                model(),
                dice.some(Regulator.CERTIFICATES, 30),
                dice.some(Regulator.CERTIFICATES, 12),
                skus,
                dice.below(4));
    }

    private String model() {
        return dice.percent(40) ? null : dice.one(Regulator.MODELS);
    }
}
