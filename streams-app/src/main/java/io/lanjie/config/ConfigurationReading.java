package io.lanjie.config;

import java.util.ArrayList;
import java.util.List;

/**
 * What comes of reading a configuration, while it is read.
 *
 * @param environment gives values before the file does
 * @param faults what is wrong so far
 * @param settings what was found so far, as people may see it
 */
record ConfigurationReading(
        ConfigurationEnvironment environment, List<ConfigurationFault> faults, List<Setting> settings) {

    ConfigurationReading(ConfigurationEnvironment environment) {
        this(environment, new ArrayList<>(), new ArrayList<>());
    }

    void fault(String path, String problem) {
        faults.add(new ConfigurationFault(path, problem));
    }

    void note(String path, String shown, String origin) {
        settings.add(new Setting(path, shown, origin));
    }
}
