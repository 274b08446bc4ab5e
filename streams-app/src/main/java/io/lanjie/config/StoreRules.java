package io.lanjie.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which properties of key stores and trust stores belong together.
 *
 * @param prefix what stands before their names
 */
record StoreRules(String prefix) implements PropertyRules {

    private static final String PEM = "PEM";

    @Override
    public Map<String, String> faults(Map<String, String> properties) {
        Map<String, String> faults = new TreeMap<>();
        store("truststore", "truststore.certificates", properties, faults);
        store("keystore", "keystore.key", properties, faults);
        boolean key = properties.containsKey(prefix + "keystore.key");
        boolean chain = properties.containsKey(prefix + "keystore.certificate.chain");
        if (key != chain) {
            faults.put(
                    prefix + (key ? "keystore.certificate.chain" : "keystore.key"),
                    "is required where " + prefix + (key ? "keystore.key" : "keystore.certificate.chain")
                            + " is given");
        }
        boolean ownPassword = properties.containsKey(prefix + "keystore.password");
        if (properties.containsKey(prefix + "keystore.location") && !isPem("keystore", properties) && !ownPassword) {
            faults.put(prefix + "keystore.password", "is required where " + prefix + "keystore.location is given");
        }
        return faults;
    }

    private void store(String store, String inline, Map<String, String> properties, Map<String, String> faults) {
        String location = prefix + store + ".location";
        if (properties.containsKey(location) && !isReadable(properties.get(location))) {
            faults.put(location, "is no file that can be read: '" + properties.get(location) + "'");
        }
        if (!properties.containsKey(prefix + inline)) {
            return;
        }
        if (!isPem(store, properties)) {
            faults.put(prefix + store + ".type", "must be PEM where " + prefix + inline + " is given");
        }
        if (properties.containsKey(location)) {
            faults.putIfAbsent(location, "cannot be given together with " + prefix + inline);
        }
    }

    private boolean isPem(String store, Map<String, String> properties) {
        return PEM.equals(properties.get(prefix + store + ".type"));
    }

    private static boolean isReadable(String file) {
        try {
            return Files.isRegularFile(Path.of(file)) && Files.isReadable(Path.of(file));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
