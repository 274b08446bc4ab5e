package io.lanjie.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Deals certificates and listings to stories in the proportions of September 2025, whatever the size. */
final class Casting {

    private static final int REVOKED_ONE_IN = 16;
    private static final int BESTSELLER_ONE_IN = 10;
    private static final int STRUCK_PERCENT = 30;
    private static final int REINSTATED_PERCENT = 30;
    private static final int IN_FORCE_PERCENT_OF_REST = 60;
    private static final int NUMBERLESS_IN_A_SCENE = 40;

    private final List<Cast> casts = new ArrayList<>();
    private final long seed;
    private int nextCertificate;
    private int nextListing;

    private Casting(long seed) {
        this.seed = seed;
    }

    /** The stories that every campaign has, each with fixed listings. */
    static List<Story> specialStories() {
        return Stream.of(
                        NoticeStories.all(),
                        CorrectionStories.all(),
                        ReviewStories.all(),
                        SellerStories.all(),
                        NumberStories.all(),
                        VariantStories.all(),
                        ModelStories.all(),
                        CoverStories.all(),
                        RecallStories.all(),
                        MarkStories.all(),
                        FaultStories.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Exactly so many listings, exactly so many certificates suspended or revoked at the height. */
    static List<Cast> of(long seed, int listings, int certificates) {
        Casting casting = new Casting(seed);
        casting.special(certificates);
        casting.ordinary(listings, certificates);
        casting.untouched(listings, certificates);
        return List.copyOf(casting.casts);
    }

    private void special(int certificates) {
        for (Story story : specialStories()) {
            int times = Math.max(1, certificates / story.rarity());
            for (int time = 0; time < times; time++) {
                add(story, story.listings());
            }
        }
    }

    private void ordinary(int listings, int certificates) {
        int struckBySpecial = casts.stream()
                .mapToInt(cast -> cast.story().suspended() + cast.story().revoked())
                .sum();
        int revokedBySpecial =
                casts.stream().mapToInt(cast -> cast.story().revoked()).sum();
        int free = certificates - struckBySpecial - 1;
        int revoked = Math.max(1, Math.round((float) certificates / REVOKED_ONE_IN) - revokedBySpecial);
        int reinstated = Math.max(1, (free - revoked) * REINSTATED_PERCENT / 100);
        int suspended = free - revoked - reinstated;
        int bestseller = listings / BESTSELLER_ONE_IN;
        int struck = listings * STRUCK_PERCENT / 100 - nextListing;
        if (suspended < 1) {
            throw new IllegalArgumentException("certificates: at least " + (struckBySpecial + 4) + " are needed for"
                    + " every story to be told, " + certificates + " were asked for");
        }
        if (struck < 3) {
            throw new IllegalArgumentException("listings: at least " + (nextListing + 3) * 100 / STRUCK_PERCENT
                    + " are needed for " + certificates + " certificates, " + listings + " were asked for");
        }
        add(OrdinaryStories.BESTSELLER, bestseller);
        List<Story> stories = new ArrayList<>();
        stories.add(OrdinaryStories.REVOKED);
        stories.add(OrdinaryStories.REINSTATED);
        stories.addAll(times(suspended, OrdinaryStories.SUSPENDED));
        stories.addAll(times(reinstated - 1, OrdinaryStories.REINSTATED));
        stories.addAll(times(revoked - 1, OrdinaryStories.REVOKED));
        deal(stories, struck);
    }

    private void untouched(int listings, int certificates) {
        int rest = listings - nextListing;
        deal(times(Math.max(1, certificates * 3 / 4), OrdinaryStories.IN_FORCE), rest * IN_FORCE_PERCENT_OF_REST / 100);
        while (nextListing < listings) {
            add(OrdinaryStories.NUMBERLESS, Math.min(NUMBERLESS_IN_A_SCENE, listings - nextListing));
        }
    }

    /** Few certificates have many listings and many have few, as it is with goods; the first ones have some each. */
    private void deal(List<Story> stories, int listings) {
        double[] weights = new double[stories.size()];
        double total = 0;
        for (int each = 0; each < weights.length; each++) {
            weights[each] =
                    1 / Math.sqrt(0.01 + Dice.of(seed, each, stories.size()).fraction());
            total += weights[each];
        }
        int guaranteed = Math.min(listings, weights.length);
        double passed = 0;
        int dealt = 0;
        for (int each = 0; each < weights.length; each++) {
            passed += weights[each];
            int upToHere = each == weights.length - 1
                    ? listings - guaranteed
                    : (int) ((listings - guaranteed) * (passed / total));
            add(stories.get(each), upToHere - dealt + (each < guaranteed ? 1 : 0));
            dealt = upToHere;
        }
    }

    private void add(Story story, int listings) {
        casts.add(new Cast(casts.size(), story, nextCertificate, nextListing, listings));
        nextCertificate += story.certificates();
        nextListing += listings;
    }

    private static List<Story> times(int times, Story story) {
        return Collections.nCopies(times, story);
    }
}
