package io.lanjie.simulation;

import io.lanjie.simulation.Content.Goods;
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
        Goods goods = before.goods();
        return switch (dice.below(8)) {
            case 0 -> before.with(!before.onSale());
            case 1 -> before.withNumbersOf(other);
            case 2 -> before.withSkusOf(other);
            case 3 -> before.with(goods(goods.kind(), goods.brand(), model()));
            case 4 -> before.with(goods(goods.kind(), brand(), goods.model()));
            case 5 -> before.with(goods(goods.kind(), goods.brand(), goods.model()));
            default -> other;
        };
    }

    private Content content() {
        List<Content.Sku> skus = new ArrayList<>();
        if (dice.percent(50)) {
            for (String id : dice.some(List.of("s1", "s2", "s3"), 60)) {
                skus.add(sku(id));
            }
        }
        return new Content(
                dice.percent(75),
                goods(kind(), brand(), model()),
                dice.some(Regulator.NUMBERS, 11),
                dice.some(Regulator.NUMBERS, 4),
                skus,
                dice.below(4));
    }

    private Content.Sku sku(String id) {
        String batch = dice.percent(15) ? dice.one(Regulator.BATCHES) : null;
        return new Content.Sku(id, model(), dice.some(Regulator.NUMBERS, 9), gtin(), batch, dice.percent(3));
    }

    private Goods goods(Content.Kind kind, String brand, String model) {
        return new Goods(
                kind, brand, dice.percent(20), model, dice.percent(25), gtin(), dice.some(Regulator.BATCHES, 20));
    }

    private Content.Kind kind() {
        int chance = dice.below(100);
        if (chance < 86) {
            return Content.Kind.POWER_BANK;
        }
        return chance < 94 ? Content.Kind.CASE : chance < 97 ? Content.Kind.MARKS : Content.Kind.MARK_FILES;
    }

    private String brand() {
        return dice.percent(25) ? null : Regulator.BRANDS.get(dice.percent(75) ? 0 : 1);
    }

    private String model() {
        return dice.percent(40) ? null : dice.one(Regulator.MODELS);
    }

    private String gtin() {
        return dice.percent(90) ? null : dice.one(Regulator.GTINS);
    }
}
