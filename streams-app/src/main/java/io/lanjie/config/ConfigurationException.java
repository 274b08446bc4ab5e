package io.lanjie.config;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be used; carries everything that is wrong with it at once. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ConfigurationFault> faults;

    ConfigurationException(String source, List<ConfigurationFault> faults) {
        super(faults.stream()
                .map(ConfigurationFault::text)
                .collect(Collectors.joining("\n  ", "Configuration " + source + " cannot be used:\n  ", "")));
        this.faults = List.copyOf(faults);
    }

    /** Returns the faults, in the order of the configuration. */
    public List<ConfigurationFault> faults() {
        return faults;
    }
}
