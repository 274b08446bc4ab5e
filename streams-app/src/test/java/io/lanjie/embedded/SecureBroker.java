package io.lanjie.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;

/**
 * A broker that checks who asks: one listener with TLS alone, one that demands a certificate of the client, one with TLS
 * and a login by password. Who comes over the open listener or by TLS alone is anonymous, and may do everything; who
 * logs in may do what access control lists say, {@value #OPERATOR} everything.
 */
public final class SecureBroker implements AutoCloseable {

    /** User who may do everything. */
    public static final String OPERATOR = "operator";

    /** User who may do what the lists say. */
    public static final String APPLICATION = "application";

    /** Password of both. */
    public static final String PASSWORD = "sentinel-of-logins";

    private static final int ATTEMPTS = 5;
    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule";
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";

    private final BrokerNode node;
    private final List<Integer> ports;

    private SecureBroker(BrokerNode node, List<Integer> ports) {
        this.node = node;
        this.ports = ports;
    }

    /** Starts it in an empty directory. */
    public static SecureBroker start(Path directory, Certificates certificates) {
        BrokerStorage.format(directory.resolve("log"));
        for (int attempt = 1; ; attempt++) {
            int any = LoopbackPorts.ANY;
            List<Integer> ports = LoopbackPorts.free(any, any, any, any, any);
            try {
                EmbeddedBrokerOptions options = new EmbeddedBrokerOptions(directory, 0, settings(ports, certificates));
                SecureBroker broker = new SecureBroker(BrokerNode.start(options, ports.get(0), ports.get(1)), ports);
                broker.addUsers();
                return broker;
            } catch (EmbeddedPartException failure) {
                if (attempt == ATTEMPTS || !LoopbackPorts.anyTaken(ports)) {
                    throw failure;
                }
            }
        }
    }

    /** The listener that asks nothing. */
    public String open() {
        return "localhost:" + ports.get(0);
    }

    /** The listener with TLS. */
    public String encrypted() {
        return "localhost:" + ports.get(2);
    }

    /** The listener with TLS that demands a certificate. */
    public String mutual() {
        return "localhost:" + ports.get(3);
    }

    /** The listener with TLS and a login, by PLAIN or SCRAM-SHA-512. */
    public String login() {
        return "localhost:" + ports.get(4);
    }

    /** The login of a user as clients configure it. */
    public static String jaas(String user, String password) {
        return SCRAM + " required username=\"" + user + "\" password=\"" + password + "\";";
    }

    /** A client for administration that may do everything. */
    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", open()));
    }

    @Override
    public void close() {
        node.stop();
    }

    private void addUsers() {
        try (Admin admin = admin()) {
            ScramCredentialInfo strength = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
            admin.alterUserScramCredentials(List.of(
                            new UserScramCredentialUpsertion(OPERATOR, strength, PASSWORD),
                            new UserScramCredentialUpsertion(APPLICATION, strength, PASSWORD)))
                    .all()
                    .get();
        } catch (ExecutionException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }

    private static Map<String, String> settings(List<Integer> ports, Certificates certificates) {
        Map<String, String> settings = new TreeMap<>();
        String clients = "PLAINTEXT://localhost:%d,TLS://localhost:%d,MUTUAL://localhost:%d,LOGIN://localhost:%d"
                .formatted(ports.get(0), ports.get(2), ports.get(3), ports.get(4));
        settings.put("listeners", clients + ",CONTROLLER://127.0.0.1:" + ports.get(1));
        settings.put("advertised.listeners", clients);
        settings.put(
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,TLS:SSL,MUTUAL:SSL,LOGIN:SASL_SSL");
        settings.put("ssl.keystore.type", "PKCS12");
        settings.put("ssl.keystore.location", certificates.serverKeys().toString());
        settings.put("ssl.keystore.password", Certificates.PASSWORD);
        settings.put("ssl.truststore.type", "PKCS12");
        settings.put("ssl.truststore.location", certificates.serverTrust().toString());
        settings.put("ssl.truststore.password", Certificates.PASSWORD);
        settings.put("listener.name.mutual.ssl.client.auth", "required");
        settings.put("listener.name.login.sasl.enabled.mechanisms", "PLAIN,SCRAM-SHA-512");
        settings.put(
                "listener.name.login.plain.sasl.jaas.config",
                PLAIN + " required user_" + OPERATOR + "=\"" + PASSWORD + "\";");
        settings.put("listener.name.login.scram-sha-512.sasl.jaas.config", SCRAM + " required;");
        settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("super.users", "User:ANONYMOUS;User:" + OPERATOR + ";User:CN=client");
        return settings;
    }
}
