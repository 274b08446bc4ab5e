package io.lanjie.embedded;

/**
 * What one test puts before its topic names, subjects and application ids, because all tests of a JVM share the broker.
 *
 * @param value unique to the test, ends with a dot
 */
public record TopicPrefix(String value) {

    /** The name under this test's prefix. */
    public String of(String name) {
        return value + name;
    }
}
