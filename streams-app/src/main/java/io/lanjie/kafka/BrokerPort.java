package io.lanjie.kafka;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks a broker's port whether it speaks TLS. A client without TLS takes the answer of such a port for the size of a
 * message, and dies for want of memory instead of saying so.
 */
public final class BrokerPort {

    // The request for the versions that a broker knows, in its first version: size, key, version, number, no client.
    private static final byte[] QUESTION = {0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 0, -1, -1};
    private static final int MOST_ADDRESSES = 3;
    private static final int ALERT = 0x15;

    private BrokerPort() {}

    /**
     * Returns a finding if one of the first addresses wants TLS.
     *
     * @param protocol the security protocol that clients would use instead
     * @param patience longest wait for a connection, and for an answer
     */
    public static Optional<Finding> unexpectedTls(
            List<InetSocketAddress> addresses, String protocol, Duration patience) {
        return addresses.stream()
                .limit(MOST_ADDRESSES)
                .filter(address -> wantsTls(address, patience))
                .findFirst()
                .map(address -> new ConnectionFinding(
                        "Kafka at " + address.getHostString() + ":" + address.getPort()
                                + " wants TLS, and security.protocol is " + protocol,
                        "Set kafka.properties.security.protocol to SSL or SASL_SSL"));
    }

    private static boolean wantsTls(InetSocketAddress address, Duration patience) {
        try (Socket socket = new Socket()) {
            socket.connect(address, (int) patience.toMillis());
            return answersWithAlert(socket, patience);
        } catch (IOException nobodyThere) {
            // The clients will find that out, and say it.
            return false;
        }
    }

    private static boolean answersWithAlert(Socket socket, Duration patience) {
        try {
            socket.setSoTimeout((int) patience.toMillis());
            socket.getOutputStream().write(QUESTION);
            return socket.getInputStream().read() == ALERT;
        } catch (IOException noAnswer) {
            return false;
        }
    }
}
