package io.lanjie.query;

/**
 * Versions of what an instance works with.
 *
 * @param program version of the program
 * @param policy version of the configured policy, empty where there is none
 * @param rules version of matching rules and dictionaries, empty where there are none
 */
public record Versions(String program, String policy, String rules) {

    /** Of a program alone. */
    public static Versions of(String program) {
        return new Versions(program, "", "");
    }
}
