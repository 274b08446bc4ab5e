package io.lanjie.config;

/**
 * One thing that is wrong with a configuration.
 *
 * @param path where, such as {@code streams.commitInterval}; empty for the file as a whole
 * @param problem what is wrong and what is expected, without the value where that is a secret
 */
public record ConfigurationFault(String path, String problem) {

    /** Returns both, for people. */
    public String text() {
        return path.isEmpty() ? problem : path + ": " + problem;
    }
}
