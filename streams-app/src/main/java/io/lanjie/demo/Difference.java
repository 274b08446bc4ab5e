package io.lanjie.demo;

/**
 * Something that is not as the stories say.
 *
 * @param what where to look
 * @param expected what the stories say
 * @param actual what was read
 */
public record Difference(String what, String expected, String actual) {

    @Override
    public String toString() {
        return what + System.lineSeparator() + "  expected " + expected + System.lineSeparator() + "  actual   "
                + actual;
    }
}
