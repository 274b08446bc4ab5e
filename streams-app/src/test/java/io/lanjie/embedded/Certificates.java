package io.lanjie.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keys with certificates that they signed themselves, made by the JDK's keytool. The server's is good for the host name
 * {@code localhost} and no other.
 *
 * @param directory where the stores are
 */
public record Certificates(Path directory) {

    /** Password of every store and key. */
    public static final String PASSWORD = "sentinel-of-stores";

    private static final String SERVER = "server";
    private static final String CLIENT = "client";

    /** Makes a server, and a client whose principal is {@code User:CN=client}, who trust each other. */
    public static Certificates in(Path directory) {
        Certificates certificates = new Certificates(directory);
        certificates.keyPair(SERVER, "CN=localhost");
        certificates.keyPair(CLIENT, "CN=client");
        certificates.trust("server-trust", CLIENT);
        certificates.trust("client-trust", SERVER);
        certificates.trust("stranger-trust", CLIENT);
        return certificates;
    }

    /** Key and certificate of the server. */
    public Path serverKeys() {
        return directory.resolve("server.p12");
    }

    /** Whom the server trusts. */
    public Path serverTrust() {
        return directory.resolve("server-trust.p12");
    }

    /** Key and certificate of the client. */
    public Path clientKeys() {
        return directory.resolve("client.p12");
    }

    /** Whom the client trusts. */
    public Path clientTrust() {
        return directory.resolve("client-trust.p12");
    }

    /** A store that trusts somebody else than the server. */
    public Path otherTrust() {
        return directory.resolve("stranger-trust.p12");
    }

    /** The server's certificate as text. */
    public Path serverCertificate() {
        return directory.resolve("server.pem");
    }

    /** The client's certificate as text. */
    public Path clientCertificate() {
        return directory.resolve("client.pem");
    }

    /** The client's key as text, unencrypted. */
    public Path clientKey() {
        try (InputStream in = Files.newInputStream(clientKeys())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            byte[] key = store.getKey(CLIENT, PASSWORD.toCharArray()).getEncoded();
            String text = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(key);
            return Files.writeString(
                    directory.resolve("client-key.pem"),
                    "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n");
        } catch (IOException | GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }

    private void keyPair(String name, String subject) {
        List<String> arguments = new ArrayList<>(
                List.of("-genkeypair", "-alias", name, "-dname", subject, "-keyalg", "EC", "-groupname", "secp256r1"));
        arguments.addAll(List.of("-validity", "30", "-ext", "san=dns:localhost"));
        keytool(name + ".p12", arguments);
        keytool(name + ".p12", List.of("-exportcert", "-rfc", "-alias", name, "-file", name + ".pem"));
    }

    private void trust(String store, String trusted) {
        keytool(store + ".p12", List.of("-importcert", "-noprompt", "-alias", trusted, "-file", trusted + ".pem"));
    }

    private void keytool(String store, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        command.addAll(List.of("-keystore", store, "-storetype", "PKCS12", "-storepass", PASSWORD));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            process.getInputStream().transferTo(output);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(command + ": " + output.toString(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }
}
