package io.lanjie.cli.connection;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.config.KafkaConfiguration;
import io.lanjie.kafka.RegistrySilence;
import io.lanjie.runtime.KafkaClients;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks whether anything listens at an address. Kafka's clients try again and again where nobody is, and say so only
 * much later and in other words.
 */
final class Reachability {

    private static final int MOST_ADDRESSES = 3;
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final Duration patience;

    /** @param patience longest wait for one address */
    Reachability(Duration patience) {
        this.patience = patience;
    }

    /** Requires that one of the brokers listens. */
    void requireKafka(KafkaConfiguration kafka) {
        silence(KafkaClients.addresses(kafka)).ifPresent(silence -> {
            throw unreachable("Kafka at " + kafka.bootstrapServers(), silence, silence);
        });
        KafkaClients.withoutTls(kafka, patience).ifPresent(finding -> {
            throw CommandFailure.failed(finding.text());
        });
    }

    /** Requires that one of the registries listens. */
    void requireRegistry(String urls) {
        List<String> each = List.of(urls.split("\\s*,\\s*"));
        if (each.stream().allMatch(url -> url.startsWith("http"))) {
            silence(each.stream().map(Reachability::url).toList()).ifPresent(silence -> {
                throw unreachable("the schema registry at " + urls, silence, new RegistrySilence(urls, silence));
            });
        }
    }

    private static CommandFailure unreachable(String part, IOException silence, IOException cause) {
        return CommandFailure.failed("cannot reach " + part + " (" + silence.getMessage() + ")", cause);
    }

    /** Returns how it was noticed that none of them listens, empty if one does. */
    private Optional<IOException> silence(List<InetSocketAddress> addresses) {
        IOException last = new IOException("no address");
        for (InetSocketAddress address : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
            try (Socket socket = new Socket()) {
                socket.connect(address, (int) patience.toMillis());
                return Optional.empty();
            } catch (IOException failure) {
                last = address.isUnresolved() ? new IOException("no such host: " + address.getHostString()) : failure;
            }
        }
        return Optional.of(last);
    }

    private static InetSocketAddress url(String url) {
        URI uri = URI.create(url);
        int fallback = "https".equals(uri.getScheme()) ? HTTPS_PORT : HTTP_PORT;
        return new InetSocketAddress(String.valueOf(uri.getHost()), uri.getPort() < 0 ? fallback : uri.getPort());
    }
}
