package io.lanjie.config;

import java.nio.file.Path;

/** Where the dictionaries of matching are read from. */
public sealed interface DictionaryLocation {

    /** How the dictionaries that come with the application are named in a configuration. */
    String BUILT_IN = "built-in";

    /** Returns the location that a configuration names by this text. */
    static DictionaryLocation of(String text) {
        return text.equals(BUILT_IN) ? new BuiltIn() : new WithFolder(Path.of(text));
    }

    /** The dictionaries that come with the application, as they are. */
    record BuiltIn() implements DictionaryLocation {}

    /**
     * The dictionaries that come with the application, and an operator's own merged over them.
     *
     * @param path folder with files of the same names
     */
    record WithFolder(Path path) implements DictionaryLocation {}
}
