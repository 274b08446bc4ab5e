package io.lanjie.config;

/**
 * How to reach the schema registry.
 *
 * @param url one or more addresses, separated by commas; a user and password that were written there stand among the
 *     properties, so that the address can be shown
 * @param properties Confluent's own client properties, such as {@code basic.auth.user.info}. OAUTHBEARER is refused:
 *     the client would silently send no token
 */
public record RegistryConfiguration(String url, ClientProperties properties) {

    @Override
    public String toString() {
        return "RegistryConfiguration[url=" + RegistryAddress.withoutUsers(url) + ", properties=" + properties + "]";
    }
}
