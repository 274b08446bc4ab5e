package io.lanjie.config;

/**
 * One value of a configuration as people may see it.
 *
 * @param path where it stands, such as {@code streams.commitInterval}
 * @param shown the value, {@value Secret#SHOWN} in place of a secret
 * @param origin {@code default}, {@code file}, or the environment variable it came from
 */
public record Setting(String path, String shown, String origin) {

    /** The origin of a value that nobody gave. */
    public static final String DEFAULT = "default";

    /** The origin of a value that stands in the configuration file. */
    public static final String FILE = "file";
}
