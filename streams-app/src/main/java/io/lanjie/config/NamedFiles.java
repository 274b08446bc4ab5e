package io.lanjie.config;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Tries the files that a configuration names, so that nothing starts before they are right. */
final class NamedFiles {

    private NamedFiles() {}

    /** Returns what is wrong with them. */
    static List<ConfigurationFault> faults(ApplicationConfiguration configuration) {
        List<ConfigurationFault> faults = new ArrayList<>();
        PolicyReader policy = new PolicyReader();
        try {
            policy.read(policy.text(configuration.policy()));
        } catch (UncheckedIOException unreadable) {
            faults.add(new ConfigurationFault(
                    "policy",
                    configuration.policy().shown() + " cannot be read: " + Unreadable.reason(unreadable.getCause())));
        } catch (IllegalArgumentException unusable) {
            faults.add(new ConfigurationFault("policy", unusable.getMessage()));
        }
        try {
            new DictionaryReader().read(configuration.matching().dictionaries());
        } catch (ConfigurationException unusable) {
            unusable.faults()
                    .forEach(fault -> faults.add(new ConfigurationFault("matching.dictionaries", fault.text())));
        }
        return faults;
    }
}
