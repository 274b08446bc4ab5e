package io.lanjie.config;

import java.util.List;

/**
 * A configuration, and where each of its values came from.
 *
 * @param configuration the values
 * @param settings the same for people, without secrets, in the order of the configuration file
 */
public record EffectiveConfiguration(ApplicationConfiguration configuration, List<Setting> settings) {

    /** Copies the settings. */
    public EffectiveConfiguration {
        settings = List.copyOf(settings);
    }
}
