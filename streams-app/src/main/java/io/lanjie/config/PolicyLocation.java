package io.lanjie.config;

import java.nio.file.Path;

/** Where the policy is read from. */
public sealed interface PolicyLocation {

    /** How the policy that comes with the application is named in a configuration. */
    String BUILT_IN = "built-in";

    /** Returns the location that a configuration names by this text. */
    static PolicyLocation of(String text) {
        return text.equals(BUILT_IN) ? new BuiltIn() : new InFile(Path.of(text));
    }

    /** Returns what names it in messages. */
    String shown();

    /** The policy that comes with the application. */
    record BuiltIn() implements PolicyLocation {

        @Override
        public String shown() {
            return BUILT_IN;
        }
    }

    /**
     * A policy of the operator's own.
     *
     * @param path YAML file
     */
    record InFile(Path path) implements PolicyLocation {

        @Override
        public String shown() {
            return path.toString();
        }
    }
}
