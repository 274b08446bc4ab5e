package io.lanjie.cli;

import io.lanjie.embedded.Certificates;
import io.lanjie.embedded.SecureBroker;
import io.lanjie.embedded.TlsRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A configuration file, and files with the secrets that environment variables name, as containers have them. */
final class SecureSetting {

    static final String FINGERPRINT = "sentinel-of-fingerprints";

    private final Path directory;
    private final Map<String, String> kafka = new TreeMap<>();
    private final Map<String, String> registry = new TreeMap<>();
    private final Map<String, String> variables = new TreeMap<>();
    private final String prefix;
    private String brokers = "";
    private String registryUrl = "";

    SecureSetting(Path directory, String prefix) {
        this.directory = directory;
        this.prefix = prefix;
    }

    /** TLS trusting a PKCS12 store, and a login by SCRAM. */
    SecureSetting withLogin(String server, Certificates certificates, String user, String password) {
        brokers = server;
        kafka.put("security.protocol", "SASL_SSL");
        kafka.put("sasl.mechanism", "SCRAM-SHA-512");
        secret("KAFKA_PROPERTIES_SASL_JAAS_CONFIG", SecureBroker.jaas(user, password));
        return trusting(certificates.clientTrust());
    }

    /** TLS trusting a PKCS12 store, and nothing else. */
    SecureSetting encrypted(String server, Path trust) {
        brokers = server;
        kafka.put("security.protocol", "SSL");
        return trusting(trust);
    }

    /** TLS with a certificate of the client, everything in PEM. */
    SecureSetting withCertificate(String server, Certificates certificates) {
        brokers = server;
        kafka.put("security.protocol", "SSL");
        kafka.put("ssl.truststore.type", "PEM");
        kafka.put("ssl.keystore.type", "PEM");
        files("KAFKA", certificates);
        return this;
    }

    /** The registry with a PKCS12 store and a user. */
    SecureSetting registryWithUser(String url, Path trust, String userInfo) {
        registryUrl = url;
        registry.put("ssl.truststore.type", "PKCS12");
        registry.put("ssl.truststore.location", trust.toString());
        secret("REGISTRY_PROPERTIES_SSL_TRUSTSTORE_PASSWORD", Certificates.PASSWORD);
        secret("REGISTRY_PROPERTIES_BASIC_AUTH_USER_INFO", userInfo);
        return this;
    }

    /** The registry with a token and a certificate of the client, everything in PEM. */
    SecureSetting registryWithToken(String url, Certificates certificates, String token) {
        registryUrl = url;
        registry.put("ssl.truststore.type", "PEM");
        registry.put("ssl.keystore.type", "PEM");
        files("REGISTRY", certificates);
        secret("REGISTRY_PROPERTIES_BEARER_AUTH_TOKEN", token);
        return this;
    }

    /** A plain connection to Kafka. */
    SecureSetting open(String server) {
        brokers = server;
        return this;
    }

    /** Returns the program with the secrets in its environment; the file is {@code lanjie.yaml}. */
    LanjieProcess lanjie(boolean application) {
        write("lanjie.yaml", """
            applicationId: %slanjie
            kafka:
              bootstrapServers: %s
              properties: %s
            registry:
              url: %s
              properties: %s
            topics: {prefix: %s, listingPartitions: 2}
            marketplaces: [jd, taobao]
            streams: {threads: 1, standbyReplicas: 0, blockCache: 32MiB, writeBuffers: 16MiB}
            http: {port: 0}
            """.formatted(prefix, brokers, yaml(kafka), registryUrl, yaml(registry), prefix));
        LanjieProcess lanjie = new LanjieProcess(directory);
        variables.forEach(lanjie::with);
        if (application) {
            lanjie.with("LANJIE_FINGERPRINT_SECRET_FILE", write("fingerprint", FINGERPRINT));
        }
        return lanjie;
    }

    private SecureSetting trusting(Path store) {
        kafka.put("ssl.truststore.type", "PKCS12");
        kafka.put("ssl.truststore.location", store.toString());
        secret("KAFKA_PROPERTIES_SSL_TRUSTSTORE_PASSWORD", Certificates.PASSWORD);
        return this;
    }

    private void files(String part, Certificates certificates) {
        String name = "LANJIE_" + part + "_PROPERTIES_SSL_";
        variables.put(
                name + "TRUSTSTORE_CERTIFICATES_FILE",
                certificates.serverCertificate().toString());
        variables.put(
                name + "KEYSTORE_CERTIFICATE_CHAIN_FILE",
                certificates.clientCertificate().toString());
        variables.put(name + "KEYSTORE_KEY_FILE", certificates.clientKey().toString());
    }

    private void secret(String name, String value) {
        variables.put("LANJIE_" + name + "_FILE", write(name, value + "\n"));
    }

    private String write(String name, String content) {
        try {
            return Files.writeString(directory.resolve(name), content).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String yaml(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(entry -> entry.getKey() + ": '" + entry.getValue() + "'")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The secrets that may stand in no output. */
    static String[] sentinels() {
        return new String[] {"sentinel", TlsRegistry.TOKEN, "PRIVATE KEY"};
    }
}
