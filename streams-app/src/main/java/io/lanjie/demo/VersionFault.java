package io.lanjie.demo;

/**
 * An order whose version does not follow the one before it.
 *
 * @param key the listing
 * @param expected the version that was due
 * @param actual the version that came
 */
public record VersionFault(String key, long expected, long actual) {

    /** Whether an order was repeated; otherwise one is missing. */
    public boolean isRepeat() {
        return actual < expected;
    }
}
