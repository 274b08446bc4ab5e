package io.lanjie.config;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What properties of the registry's client may be, and which belong together. The client says nothing of those that have
 * no effect.
 *
 * @param address the addresses they are used with
 */
record RegistryPropertyRules(RegistryAddress address) implements PropertyRules {

    private static final String BASIC_SOURCE = "basic.auth.credentials.source";
    private static final String USER_INFO = "basic.auth.user.info";
    private static final String BEARER_SOURCE = "bearer.auth.credentials.source";
    private static final String TOKEN = "bearer.auth.token";

    @Override
    public Map<String, String> faults(Map<String, String> properties) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> values = new TreeMap<>();
        Map<String, String> faults = new TreeMap<>();
        properties.forEach((property, value) -> {
            String name = KnownProperties.withoutRegistry(property);
            if (names.putIfAbsent(name, property) != null) {
                faults.put(property, "is given twice, with and without " + KnownProperties.OF_REGISTRY);
            }
            values.put(name, value);
            KnownProperties.meantOfRegistry(property)
                    .ifPresent(meant -> faults.put(
                            property, "is no property of the registry's client; did you mean " + meant + "?"));
        });
        Map<String, String> found = new TreeMap<>();
        basic(values, found);
        bearer(values, found);
        encryption(values, found);
        found.forEach((name, problem) -> faults.putIfAbsent(names.getOrDefault(name, name), problem));
        return faults;
    }

    private void basic(Map<String, String> values, Map<String, String> faults) {
        String source = values.getOrDefault(BASIC_SOURCE, "");
        String user = values.get(USER_INFO);
        if (user != null && !address.users().isEmpty()) {
            faults.put(USER_INFO, "is given twice: here and in registry.url");
        }
        if (user != null && user.indexOf(':') < 0) {
            faults.put(USER_INFO, "must be user:password");
        }
        if (user != null && !source.isEmpty() && !source.equals("USER_INFO")) {
            faults.put(BASIC_SOURCE, "must be USER_INFO where " + USER_INFO + " is given, not '" + source + "'");
        }
        if (source.equals("USER_INFO") && user == null) {
            faults.put(USER_INFO, "is required with " + BASIC_SOURCE + " USER_INFO");
        }
        if (source.equals("URL") && address.users().isEmpty()) {
            faults.put(BASIC_SOURCE, "cannot be URL: registry.url holds no user:password@");
        }
    }

    private void bearer(Map<String, String> values, Map<String, String> faults) {
        String source = values.getOrDefault(BEARER_SOURCE, "");
        String token = values.get(TOKEN);
        if (source.contains("OAUTHBEARER")) {
            faults.put(
                    BEARER_SOURCE,
                    "cannot be " + source + ": the client would silently send no token; use STATIC_TOKEN");
            return;
        }
        if (token != null && token.chars().anyMatch(character -> character <= ' ' || character > '~')) {
            faults.put(TOKEN, "must be of visible ASCII characters");
        }
        if (token != null && !source.isEmpty() && !source.equals("STATIC_TOKEN")) {
            faults.put(BEARER_SOURCE, "must be STATIC_TOKEN where " + TOKEN + " is given, not '" + source + "'");
        }
        if (source.equals("STATIC_TOKEN") && token == null) {
            faults.put(TOKEN, "is required with " + BEARER_SOURCE + " STATIC_TOKEN");
        }
        boolean basic = values.containsKey(USER_INFO) || values.containsKey(BASIC_SOURCE);
        if (token != null && (basic || !address.users().isEmpty())) {
            faults.putIfAbsent(TOKEN, "cannot be given together with a user: the client logs in by one of both");
        }
    }

    private void encryption(Map<String, String> values, Map<String, String> faults) {
        boolean encrypted = address.url().contains("https://");
        values.keySet().stream()
                .filter(name -> name.startsWith("ssl.") && !encrypted)
                .forEach(name -> faults.put(name, "has no effect while registry.url is not https"));
        if (encrypted) {
            new StoreRules("ssl.").faults(values).forEach(faults::putIfAbsent);
        }
    }
}
