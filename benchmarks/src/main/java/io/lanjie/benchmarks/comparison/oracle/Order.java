package io.lanjie.benchmarks.comparison.oracle;

/**
 * What the comparison looks at in an order.
 *
 * @param references signature of the numbers that its grounds name; {@link Signature#EMPTY} for a release
 * @param states signature of the same numbers with the states they are in
 */
public record Order(long references, long states) {

    /** Nothing is held against the listing. */
    public static final Order RELEASE = new Order(Signature.EMPTY, Signature.EMPTY);
}
