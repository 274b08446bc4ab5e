package io.lanjie.simulation;

import io.lanjie.schema.AcknowledgementType;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.TakedownOrder;
import io.lanjie.simulation.Content.Goods;
import io.lanjie.simulation.Happening.Reviewed;
import io.lanjie.simulation.Happening.VersionPublished;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A small fixed story in which every kind of event comes once. Each event finds the one before it finished, so what
 * comes of it does not depend on where it is interrupted.
 */
final class Script {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final String FIRST = "jd:1";
    private static final String SECOND = "jd:2";
    private static final String THIRD = "jd:3";
    private static final String FOURTH = "jd:4";
    private static final String FIFTH = "jd:5";
    private static final String MODEL = Regulator.MODELS.get(0);
    private static final Goods UNNAMED = new Goods(Content.Kind.POWER_BANK, null, false, null, false, null, List.of());
    private static final Goods NAMED =
            new Goods(Content.Kind.POWER_BANK, Regulator.BRANDS.get(0), false, MODEL, false, null, List.of());
    private static final String PACK = Regulator.CERTIFICATES.get(0);
    private static final String OTHER = Regulator.CERTIFICATES.get(1);

    private final SimulatedMachine machine;
    private final Publisher publisher;
    private final long callsBefore;
    private long revision;

    /** @param failing which call of the story fails, 0 for none */
    Script(SimulatedWire wire, long failing) {
        machine = new SimulatedMachine(START, wire, new Random(failing), Sabotage.none());
        publisher = new Publisher(wire, machine.topics());
        machine.start();
        callsBefore = machine.calls().made();
        if (failing > 0) {
            machine.calls().failAt(callsBefore + failing);
        }
        play();
    }

    /** Calls that the story made. */
    long calls() {
        return machine.calls().made() - callsBefore;
    }

    Published published() {
        return machine.published();
    }

    private void play() {
        version(FIRST, true, List.of(PACK));
        version(SECOND, true, List.of(PACK, OTHER));
        version(THIRD, false, List.of(OTHER));
        version(FOURTH, NAMED, true, List.of());
        notice("n1", PACK, CertificateState.SUSPENDED, 0, List.of());
        notice("n2", OTHER, CertificateState.REVOKED, 0, List.of());
        version(FIRST, true, List.of());
        version(FIRST, true, List.of());
        version(THIRD, true, List.of(OTHER));
        review(SECOND, OTHER);
        answer(FIRST);
        publisher.publishUnreadableListing(SECOND);
        Settling.of(machine);
        notice("n3", PACK, CertificateState.EXPIRED, 1, List.of());
        publisher.delete(SECOND);
        Settling.of(machine);
        notice("n4", PACK, CertificateState.VALID, 2, List.of());
        machine.pass(Duration.ofDays(2));
        Settling.of(machine);
        version(SECOND, true, List.of(PACK, OTHER));
        notice("n5", OTHER, CertificateState.VALID, 0, List.of("n2"));
        notice("n2", OTHER, CertificateState.REVOKED, 0, List.of());
        publisher.withdraw(ModelNotice.certificate(PACK));
        Settling.of(machine);
        playWithModels();
    }

    /** A model enters a certificate, is covered by another for a while, is recalled, and leaves. */
    private void playWithModels() {
        version(FIFTH, NAMED, false, List.of());
        named("n6", OTHER, CertificateState.SUSPENDED, List.of(MODEL));
        named("n7", PACK, CertificateState.VALID, List.of(MODEL));
        version(FIFTH, NAMED, true, List.of(PACK));
        recall("n8", 0, MODEL);
        named("n11", PACK, CertificateState.VALID, List.of());
        named("n9", OTHER, CertificateState.SUSPENDED, List.of());
        recall("n10", 1, "PB-2");
        publisher.withdraw(ModelNotice.recall("r1"));
        Settling.of(machine);
    }

    private void version(String listing, boolean onSale, List<String> numbers) {
        version(listing, UNNAMED, onSale, numbers);
    }

    private void version(String listing, Goods goods, boolean onSale, List<String> numbers) {
        revision++;
        Content content = new Content(onSale, goods, numbers, List.of(), List.of(), 0);
        publisher.publish(new VersionPublished(listing, revision, machine.now(), content));
        Settling.of(machine);
    }

    private void notice(String id, String certificate, CertificateState state, int day, List<String> replaces) {
        publish(id, ModelNotice.certificate(certificate), state, day, replaces, ModelGoods.NONE);
    }

    private void named(String id, String certificate, CertificateState state, List<String> models) {
        ModelGoods goods = new ModelGoods(Regulator.BRANDS, models, false, List.of());
        publish(id, ModelNotice.certificate(certificate), state, 1, List.of(), goods);
    }

    private void recall(String id, int day, String model) {
        List<ModelGoods.Item> items = List.of(new ModelGoods.Item(model, true, List.of(), null, false));
        ModelGoods goods = new ModelGoods(Regulator.BRANDS, List.of(), false, items);
        publish(id, ModelNotice.recall("r1"), null, day, List.of(), goods);
    }

    private void publish(
            String id, String entry, CertificateState state, int day, List<String> replaces, ModelGoods goods) {
        Instant from = START.minus(Duration.ofHours(8)).plus(Duration.ofDays(day));
        publisher.publish(new ModelNotice(id, entry, state, from, 0, List.of(), List.of(), List.of(), replaces, goods));
        Settling.of(machine);
    }

    private void review(String listing, String certificate) {
        publisher.publish(new Reviewed(listing, true, Set.of("CERTIFICATE:" + certificate), START));
        Settling.of(machine);
    }

    private void answer(String listing) {
        List<TakedownOrder> orders = published().orders(listing);
        publisher.answer(listing, orders.get(orders.size() - 1), AcknowledgementType.CONTESTED, 0, machine.now());
        Settling.of(machine);
    }
}
