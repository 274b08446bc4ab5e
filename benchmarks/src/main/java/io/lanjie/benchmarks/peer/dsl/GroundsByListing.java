package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CarriedGround;
import io.lanjie.benchmarks.peer.dsl.record.ListingGrounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the joined rows of a listing. What is given is never changed: Kafka Streams still compares with it. */
final class GroundsByListing {

    private static final Comparator<CarriedGround> BY_NUMBER = Comparator.comparing(GroundsByListing::number);

    private GroundsByListing() {}

    static ListingGrounds none() {
        return new ListingGrounds(List.of());
    }

    static ListingGrounds with(CarriedGround ground, ListingGrounds all) {
        List<CarriedGround> grounds = others(ground, all);
        grounds.add(ground);
        grounds.sort(BY_NUMBER);
        return new ListingGrounds(grounds);
    }

    /** The others, or null where none is left, which removes the listing. */
    static ListingGrounds without(CarriedGround ground, ListingGrounds all) {
        List<CarriedGround> grounds = others(ground, all);
        return grounds.isEmpty() ? null : new ListingGrounds(grounds);
    }

    private static List<CarriedGround> others(CarriedGround ground, ListingGrounds all) {
        List<CarriedGround> others = new ArrayList<>(all.getGrounds().size() + 1);
        for (CarriedGround other : all.getGrounds()) {
            if (!number(other).equals(number(ground))) {
                others.add(other);
            }
        }
        return others;
    }

    private static String number(CarriedGround ground) {
        return ground.getCertificate().getNumber();
    }
}
