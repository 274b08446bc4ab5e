package io.lanjie.config;

import java.util.regex.Pattern;

/**
 * How to reach the schema registry.
 *
 * @param url one or more addresses, separated by commas
 * @param properties Confluent's own client properties, such as {@code basic.auth.user.info}. OAUTHBEARER is refused:
 *     the client would silently send no token
 */
public record RegistryConfiguration(String url, ClientProperties properties) {

    private static final Pattern USER = Pattern.compile("//[^/@]*@");

    @Override
    public String toString() {
        String shown = USER.matcher(url).replaceAll("//" + Secret.SHOWN + "@");
        return "RegistryConfiguration[url=" + shown + ", properties=" + properties + "]";
    }
}
