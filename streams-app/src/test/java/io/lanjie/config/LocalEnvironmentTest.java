package io.lanjie.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalEnvironmentTest {

    @Test
    void whatLeadsToOtherPartsIsLeftOut() {
        Map<String, String> variables = LocalEnvironment.of(Map.of(
                "LANJIE_REGISTRY_URL_FILE", "a",
                "LANJIE_BOOTSTRAP_SERVERS", "b",
                "LANJIE_KAFKA_PROPERTIES_SASL_JAAS_CONFIG_FILE", "c",
                "LANJIE_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "d",
                "LANJIE_REGISTRY_PROPERTIES_BEARER_AUTH_TOKEN", "e",
                "LANJIE_KAFKA_PROPERTIES_CLIENT_RACK", "f",
                "LANJIE_HTTP_PORT", "0"));

        assertThat(variables)
                .containsOnly(
                        Map.entry("LANJIE_KAFKA_PROPERTIES_CLIENT_RACK", "f"), Map.entry("LANJIE_HTTP_PORT", "0"));
    }

    @Test
    void whatIsSetReplacesTheFileThatSaidItBefore() {
        Map<String, String> variables = new HashMap<>(Map.of("LANJIE_REGISTRY_URL_FILE", "a"));

        LocalEnvironment.set(variables, "LANJIE_REGISTRY_URL", "b");

        assertThat(variables).containsOnly(Map.entry("LANJIE_REGISTRY_URL", "b"));
    }
}
