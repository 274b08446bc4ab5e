package io.lanjie.cli.connection;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.config.KafkaConfiguration;
import io.lanjie.runtime.KafkaClients;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;

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
        require("Kafka at " + kafka.bootstrapServers(), KafkaClients.addresses(kafka));
        KafkaClients.withoutTls(kafka, patience).ifPresent(finding -> {
            throw CommandFailure.failed(finding.text());
        });
    }

    /** Requires that one of the registries listens. */
    void requireRegistry(String urls) {
        List<String> each = List.of(urls.split("\\s*,\\s*"));
        if (each.stream().allMatch(url -> url.startsWith("http"))) {
            require(
                    "the schema registry at " + urls,
                    each.stream().map(Reachability::url).toList());
        }
    }

    private void require(String part, List<InetSocketAddress> addresses) {
        IOException last = new IOException("no address");
        for (InetSocketAddress address : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
            try (Socket socket = new Socket()) {
                socket.connect(address, (int) patience.toMillis());
                return;
            } catch (IOException failure) {
                last = address.isUnresolved() ? new IOException("no such host: " + address.getHostString()) : failure;
            }
        }
        throw CommandFailure.failed("cannot reach " + part + " (" + last.getMessage() + ")", last);
    }

    private static InetSocketAddress url(String url) {
        URI uri = URI.create(url);
        int fallback = "https".equals(uri.getScheme()) ? HTTPS_PORT : HTTP_PORT;
        return new InetSocketAddress(String.valueOf(uri.getHost()), uri.getPort() < 0 ? fallback : uri.getPort());
    }
}
