package io.lanjie.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sample campaign of any size: the same seed, size and day give the same events. Only the casting is held in memory;
 * stories are told anew for each phase, and each event is written when it is asked for.
 */
public final class Campaign {

    /** The size of the campaign of September 2025: about 80,000 listings down at its height. */
    public static final int FULL_LISTINGS = 200_000;

    /** 9,000 suspended and 600 revoked. */
    public static final int FULL_CERTIFICATES = 9_600;

    private static final LocalDate FIRST_DAY_AFTER = LocalDate.of(2025, 12, 1);

    private final int listings;
    private final int certificates;
    private final World world;
    private final List<Cast> casts;
    private final int[] order;

    /**
     * Casts the stories and tells none yet.
     *
     * @param seed decides everything that is left to chance
     * @param listings how many there are on the marketplaces
     * @param certificates how many are suspended or revoked at the height
     * @param clock tells today, from which the notices for future days are counted
     * @throws IllegalArgumentException if it is too small to have each story once
     */
    public Campaign(long seed, int listings, int certificates, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Calendar.CHINA);
        if (today.isBefore(FIRST_DAY_AFTER)) {
            throw new IllegalArgumentException("clock: " + today + " lies before the end of the campaign");
        }
        this.listings = listings;
        this.certificates = certificates;
        this.world = new World(seed, today);
        this.casts = Casting.of(seed, listings, certificates);
        this.order = shuffled(seed, casts.size());
    }

    /** The campaign of September 2025 in its full size. */
    public static Campaign full(long seed, Clock clock) {
        return new Campaign(seed, FULL_LISTINGS, FULL_CERTIFICATES, clock);
    }

    /** How many listings there are on the marketplaces. */
    public int listings() {
        return listings;
    }

    /** How many certificates are suspended or revoked at the height. */
    public int certificates() {
        return certificates;
    }

    /**
     * What has to be published in a phase, in this order, after everything of the phases before has been decided.
     * Stories are mixed; events of one story and of one key keep their order.
     */
    public Stream<CampaignEvent> events(Phase phase) {
        return Arrays.stream(order).mapToObj(casts::get).flatMap(cast -> told(cast, phase).stream());
    }

    /** What all this has to lead to. */
    public ExpectedOutcome expected() {
        return new ExpectedOutcome(this);
    }

    /** Tells all stories and hands on what becomes of each listing. */
    void fates(BiConsumer<ListingIdentity, Fate> audience) {
        for (Cast cast : casts) {
            Scene.play(world, cast, new Stage() {
                @Override
                public boolean hears(Phase phase) {
                    return false;
                }

                @Override
                public void event(CampaignEvent event) {}

                @Override
                public void fate(int listing, Fate fate) {
                    audience.accept(ListingIdentity.of(world.listings(), listing, cast), fate);
                }
            });
        }
    }

    List<Cast> casts() {
        return casts;
    }

    World world() {
        return world;
    }

    private List<CampaignEvent> told(Cast cast, Phase phase) {
        List<CampaignEvent> events = new ArrayList<>();
        Scene.play(world, cast, new Stage() {
            @Override
            public boolean hears(Phase other) {
                return other == phase;
            }

            @Override
            public void event(CampaignEvent event) {
                // What is seldom sent does not ask first whether it is wanted.
                if (hears(event.phase())) {
                    events.add(event);
                }
            }

            @Override
            public void fate(int listing, Fate fate) {}
        });
        return events;
    }

    private static int[] shuffled(long seed, int size) {
        int[] order = IntStream.range(0, size).toArray();
        Dice dice = Dice.of(seed, "order".hashCode());
        for (int last = size - 1; last > 0; last--) {
            int other = dice.below(last + 1);
            int kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
        return order;
    }
}
