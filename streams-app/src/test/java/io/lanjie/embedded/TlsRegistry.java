package io.lanjie.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;

/** TLS and a login in front of a real registry, as a company's gateway has them. */
public final class TlsRegistry implements AutoCloseable {

    /** User and password that are let through. */
    public static final String USER_INFO = "registrar:sentinel-of-registry";

    /** Token that is let through. */
    public static final String TOKEN = "sentinel-of-tokens";

    private static final Set<String> LOGINS = Set.of(
            "Bearer " + TOKEN,
            "Basic " + Base64.getEncoder().encodeToString(USER_INFO.getBytes(StandardCharsets.UTF_8)));

    private final HttpClient client = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Set<String> forms = new CopyOnWriteArraySet<>();
    private final HttpsServer server;
    private final URI target;

    private TlsRegistry(HttpsServer server, URI target) {
        this.server = server;
        this.target = target;
    }

    /** Starts it in front of a registry; {@code mutual} demands a certificate of the client. */
    public static TlsRegistry inFrontOf(String url, Certificates certificates, boolean mutual) {
        try {
            SSLContext context = context(certificates);
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context) {
                @Override
                public void configure(HttpsParameters connection) {
                    SSLParameters parameters = context.getDefaultSSLParameters();
                    parameters.setNeedClientAuth(mutual);
                    connection.setSSLParameters(parameters);
                }
            });
            TlsRegistry registry = new TlsRegistry(server, URI.create(url));
            server.createContext("/", registry::answer);
            server.setExecutor(registry.threads);
            server.start();
            return registry;
        } catch (IOException | GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Address by the name for which its certificate is good. */
    public String url() {
        return "https://localhost:" + server.getAddress().getPort() + target.getPath();
    }

    /** The forms of login that were let through so far: Basic, Bearer. */
    public Set<String> forms() {
        return Set.copyOf(forms);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String login = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            if (!LOGINS.contains(login)) {
                byte[] body = "{\"error_code\":401,\"message\":\"Unauthorized\"}".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(401, body.length);
                exchange.getResponseBody().write(body);
                return;
            }
            forms.add(login.substring(0, login.indexOf(' ')));
            HttpResponse<byte[]> answer = client.send(request(exchange), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            byte[] body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(target.getScheme() + "://" + target.getAuthority() + asked.getRawPath() + query));
        for (String header : List.of("Content-Type", "Accept")) {
            String value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                request.header(header, value);
            }
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        return request.method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static SSLContext context(Certificates certificates) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(certificates.serverKeys()), Certificates.PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store(certificates.serverTrust()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore store(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, Certificates.PASSWORD.toCharArray());
            return store;
        }
    }
}
