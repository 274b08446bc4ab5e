package io.lanjie.benchmarks.comparison.data;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Which listing carries which certificate numbers, and in which revision it is. What a listing carries at first follows
 * from the seed and its own number, so that every variant sees the same.
 *
 * <p>Not for use by several threads at once.
 */
public final class Population {

    /** Most numbers that one listing carries. */
    public static final int MOST_NUMBERS = 3;

    private static final double[] SHARES_BY_COUNT = {0.20, 0.70, 0.95};
    private static final double POPULAR_SHARE = 0.05;
    private static final double CALM_SHARE = 0.20;
    /** A prime beyond any population: multiplying by it scatters the listings of one certificate. */
    private static final long SCATTER = 2_147_483_647L;

    private final PopulationSizes sizes;
    private final Numbers numbers;
    private final long seed;
    private final int[] carried;
    private final int[] revisions;

    /**
     * A population without listings.
     *
     * @param sizes how many there will be
     * @param seed the same one makes the same listings
     */
    public Population(PopulationSizes sizes, long seed) {
        this.sizes = sizes;
        this.numbers = new Numbers(sizes);
        this.seed = seed;
        this.carried = new int[sizes.capacity() * MOST_NUMBERS];
        this.revisions = new int[sizes.capacity()];
    }

    /** The numbers that its listings carry. */
    public Numbers numbers() {
        return numbers;
    }

    /** How many there are. */
    public PopulationSizes sizes() {
        return sizes;
    }

    /** The number at one place of a listing, {@link Numbers#NONE} for none. */
    public int carried(int listing, int place) {
        return carried[listing * MOST_NUMBERS + place];
    }

    /** The revision of a listing; 0 before it came. */
    public int revision(int listing) {
        return revisions[listing];
    }

    /** First listing of the bulk load. */
    public int firstOfBulk() {
        return sizes.warmUpListings();
    }

    /** First listing that may come later. */
    public int firstSpare() {
        return sizes.warmUpListings() + sizes.listings();
    }

    /** Lets a listing come, with the numbers that are its own. */
    public void add(int listing) {
        SplittableRandom random = random(listing);
        int count = count(random.nextDouble());
        int special = special(listing);
        if (special != Numbers.NONE) {
            count = Math.max(1, count);
        }
        for (int place = 0; place < count; place++) {
            put(listing, place, place == 0 && special != Numbers.NONE ? special : drawOther(listing, place, random));
        }
        revisions[listing] = 1;
    }

    /** Lets a listing come that carries this one number. */
    public void addWith(int listing, int number) {
        put(listing, 0, number);
        revisions[listing] = 1;
    }

    /** Another version of a listing in which nothing changed that matters. */
    public void touch(int listing) {
        revisions[listing]++;
    }

    /**
     * Another version of a listing that carries this number instead of the one at its first place. One that it carries
     * elsewhere changes places with the first: a listing names no number twice.
     */
    public void exchange(int listing, int number) {
        for (int place = 1; place < MOST_NUMBERS; place++) {
            if (carried(listing, place) == number) {
                put(listing, place, carried(listing, 0));
            }
        }
        put(listing, 0, number);
        revisions[listing]++;
    }

    /** Whether the numbers of a listing may be exchanged: not if it belongs to a certificate with a set number. */
    public boolean mayExchange(int listing) {
        return special(listing) == Numbers.NONE && listing < firstSpare();
    }

    /** A number by the same odds as those of the listings, from a source of the caller's. */
    public int draw(SplittableRandom random) {
        double dice = random.nextDouble() - POPULAR_SHARE;
        if (dice < 0) {
            return numbers.popular().draw(random);
        }
        dice -= sizes.burstShare();
        if (dice < 0) {
            return numbers.burst().draw(random);
        }
        dice -= CALM_SHARE;
        return (dice < 0 ? numbers.calm() : numbers.unknown()).draw(random);
    }

    /** The listings that carry the number now. */
    public int[] carriers(int number) {
        int[] found = new int[16];
        int count = 0;
        for (int index = 0; index < carried.length; index++) {
            if (carried[index] == number && (count == 0 || found[count - 1] != index / MOST_NUMBERS)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = index / MOST_NUMBERS;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The hot, wide or small certificate of a listing of the bulk load. */
    private int special(int listing) {
        if (listing < firstOfBulk() || listing >= firstSpare()) {
            return Numbers.NONE;
        }
        long rank = (listing - firstOfBulk()) * SCATTER % sizes.listings();
        if (rank >= sizes.reserved()) {
            return Numbers.NONE;
        }
        for (int hot = 0; hot < sizes.hot().size(); hot++) {
            if (rank < sizes.hot().get(hot)) {
                return numbers.hot(hot);
            }
            rank -= sizes.hot().get(hot);
        }
        long wide = rank / sizes.wideListings();
        return wide < sizes.wideNotices() ? numbers.wide(Math.toIntExact(wide)) : numbers.small();
    }

    private int drawOther(int listing, int place, SplittableRandom random) {
        int number = draw(random);
        for (int earlier = 0; earlier < place; earlier++) {
            if (carried(listing, earlier) == number) {
                return drawOther(listing, place, random);
            }
        }
        return number;
    }

    private SplittableRandom random(int listing) {
        return new SplittableRandom(seed * SCATTER + listing);
    }

    private void put(int listing, int place, int number) {
        carried[listing * MOST_NUMBERS + place] = number;
    }

    private static int count(double dice) {
        int count = 0;
        while (count < SHARES_BY_COUNT.length && dice >= SHARES_BY_COUNT[count]) {
            count++;
        }
        return count;
    }
}
