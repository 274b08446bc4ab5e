package io.lanjie.benchmarks.comparison.data;

import java.util.stream.IntStream;

/**
 * The certificate numbers of a population, each known by a small number of its own from 1 on: first the certificates
 * with a part to play, then those that stay valid, then numbers that nobody ever speaks of.
 */
public final class Numbers {

    /** Stands for no number. */
    public static final int NONE = 0;

    /** The certificate that marks the end of a phase; struck from the start. */
    public static final int MARK = 1;

    private static final int FIRST_HOT = 2;
    private static final int ONE_POPULAR_OF = 20;
    private static final int ONE_OF_THE_BURST_OF = 2;
    private static final int SEQUENCE_BEGINS = 10;
    private static final int SEQUENCES = 1_000_000;
    private static final String BEGIN = "2024010914";

    private final int firstWide;
    private final int small;
    private final int firstPopular;
    private final int firstOfBurst;
    private final int firstCalm;
    private final int firstUnknown;
    private final int end;

    /** @param sizes how many there are */
    public Numbers(PopulationSizes sizes) {
        firstWide = FIRST_HOT + sizes.hot().size();
        small = firstWide + sizes.wideNotices();
        firstPopular = small + 1;
        firstOfBurst = firstPopular + Math.max(1, sizes.certificates() / ONE_POPULAR_OF);
        firstCalm = firstOfBurst + Math.max(1, sizes.certificates() / ONE_OF_THE_BURST_OF);
        firstUnknown = Math.max(firstCalm + 1, MARK + sizes.certificates());
        end = firstUnknown + sizes.numbersWithoutCertificate();
        if (end >= SEQUENCES) {
            throw new IllegalArgumentException("too many certificate numbers: " + end);
        }
    }

    /** One more than the highest. */
    public int end() {
        return end;
    }

    /** The hot certificate of that rank, from 0. */
    public int hot(int rank) {
        return FIRST_HOT + rank;
    }

    /** The certificate of that rank with a set number of listings, from 0. */
    public int wide(int rank) {
        return firstWide + rank;
    }

    /** The certificate with a handful of listings. */
    public int small() {
        return small;
    }

    /** Certificates that many listings carry, struck from the start. */
    public NumberRange popular() {
        return new NumberRange(firstPopular, firstOfBurst);
    }

    /** Certificates that are struck all at once. */
    public NumberRange burst() {
        return new NumberRange(firstOfBurst, firstCalm);
    }

    /** Certificates that stay valid. */
    public NumberRange calm() {
        return new NumberRange(firstCalm, firstUnknown);
    }

    /** Numbers without certificate. */
    public NumberRange unknown() {
        return new NumberRange(firstUnknown, end);
    }

    /** All certificates. */
    public NumberRange certificates() {
        return new NumberRange(MARK, firstUnknown);
    }

    /** Certificates that are struck before the first listing comes. */
    public IntStream struckFromTheStart() {
        return IntStream.concat(IntStream.of(MARK), popular().all());
    }

    /** The number as it is printed on the certificate: 16 digits. */
    public static String text(int number) {
        String sequence = Integer.toString(SEQUENCES + number);
        return BEGIN + sequence.substring(1);
    }

    /**
     * The number that a text of {@link #text(int)} stands for.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static int parse(CharSequence text) {
        String whole = text.toString();
        if (!whole.startsWith(BEGIN)) {
            throw new IllegalArgumentException("not a certificate number of this population: " + whole);
        }
        return Integer.parseInt(whole.substring(SEQUENCE_BEGINS));
    }
}
