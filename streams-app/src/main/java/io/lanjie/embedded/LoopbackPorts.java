package io.lanjie.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Finds TCP ports of the loopback address that nobody listens on. */
final class LoopbackPorts {

    /** The only address embedded parts listen on. A number, because {@code localhost} may resolve to IPv6 first. */
    static final String HOST = "127.0.0.1";

    /** Asks for any free port. */
    static final int ANY = 0;

    private LoopbackPorts() {}

    /**
     * Finds distinct free ports. All are held until the last is found, so that none is given out twice; they are
     * released before the method returns, so somebody else can still take one: callers retry.
     *
     * @param wanted the ports that would be liked, {@link #ANY} for no wish; each that is taken is replaced by a free
     *     one
     * @return as many ports, in the same order
     * @throws EmbeddedPartException when the machine has no free port
     */
    static List<Integer> free(int... wanted) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            List<Integer> ports = new ArrayList<>();
            for (int port : wanted) {
                ServerSocket socket = holdOrReplace(port);
                held.add(socket);
                ports.add(socket.getLocalPort());
            }
            return List.copyOf(ports);
        } catch (IOException e) {
            throw new EmbeddedPartException("no free TCP port on " + HOST, e);
        } finally {
            held.forEach(LoopbackPorts::release);
        }
    }

    /**
     * Tells whether somebody listens on one of the ports.
     *
     * @param ports ports that were found with {@link #free(int...)}
     * @return true if at least one cannot be had now
     */
    static boolean anyTaken(List<Integer> ports) {
        return ports.stream().anyMatch(LoopbackPorts::taken);
    }

    private static boolean taken(int port) {
        try {
            release(hold(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static ServerSocket holdOrReplace(int port) throws IOException {
        try {
            return hold(port);
        } catch (IOException e) {
            if (port == ANY) {
                throw e;
            }
            return hold(ANY);
        }
    }

    private static ServerSocket hold(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            // As Kafka and Quarkus do; otherwise a port is "taken" for a minute after a restart.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return socket;
        } catch (IOException e) {
            release(socket);
            throw e;
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // The port was only held to learn its number; the part that binds it next reports what is wrong.
            return;
        }
    }
}
