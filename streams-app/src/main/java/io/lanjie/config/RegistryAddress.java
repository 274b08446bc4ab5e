package io.lanjie.config;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The addresses of a registry as they are written: with the user and password that may stand in them. Those are taken
 * out at once, because everything else shows addresses in its messages, the client included, and because the client
 * would send no password that stands only there.
 *
 * @param url the addresses without users
 * @param users the users with their passwords, each once
 */
record RegistryAddress(String url, Set<String> users) {

    private static final Pattern USER = Pattern.compile("//[^/\\s,]*@");
    private static final Pattern URLS = Pattern.compile("(https?|mock)://[^\\s,]+(\\s*,\\s*https?://[^\\s,]+)*");
    private static final String USER_INFO = "basic.auth.user.info";

    RegistryAddress {
        users = Set.copyOf(users);
    }

    /**
     * Reads addresses.
     *
     * @throws IllegalArgumentException if they are none; the message shows no password
     */
    static RegistryAddress of(String text) {
        String shown = withoutUsers(text);
        if (!URLS.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "must be http or https addresses, separated by commas, not '" + shown + "'");
        }
        List<URI> addresses = List.of(text.split("\\s*,\\s*")).stream()
                .map(address -> address(address, shown))
                .toList();
        Set<String> users = addresses.stream()
                .filter(address -> address.getUserInfo() != null)
                .map(URI::getUserInfo)
                .collect(Collectors.toSet());
        if (users.size() > 1) {
            throw new IllegalArgumentException(
                    "has addresses with different users, '" + shown + "': the client has one");
        }
        return new RegistryAddress(USER.matcher(text).replaceAll("//"), users);
    }

    /** Returns a text with {@value Secret#SHOWN} for users and passwords in addresses. */
    static String withoutUsers(String text) {
        return USER.matcher(text).replaceAll(Matcher.quoteReplacement("//" + Secret.SHOWN + "@"));
    }

    /** Returns the configuration with the user of the address among the properties. */
    RegistryConfiguration with(ClientProperties properties) {
        Map<String, String> all = new TreeMap<>(properties.values());
        users.forEach(user -> all.put(USER_INFO, user));
        return new RegistryConfiguration(url, new ClientProperties(all));
    }

    private static URI address(String text, String shown) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            // Its message and the exception itself would show the password.
            throw new IllegalArgumentException("must be http or https addresses, separated by commas, not '" + shown
                    + "'; special characters of a password are written as %40 and the like");
        }
    }
}
