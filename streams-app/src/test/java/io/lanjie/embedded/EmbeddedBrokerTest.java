package io.lanjie.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @TempDir
    private Path directory;

    @Test
    void keepsTransactionsAndTopicsOverARestartOnOtherPorts() throws Exception {
        String before;
        try (EmbeddedBroker broker = EmbeddedBroker.start(anyPort())) {
            before = broker.bootstrapServers();
            BrokerClient client = new BrokerClient(before);
            client.createTopic("kept", 4);
            assertThat(client.partitions("kept")).isEqualTo(4);
            client.writeCommitted("kept", "a", "b", "c");
            client.writeAborted("kept", "never");
            assertThat(client.readCommitted("kept")).containsExactlyInAnyOrder("a", "b", "c");
        }
        try (ServerSocket taken = listenOn(before);
                EmbeddedBroker broker = EmbeddedBroker.start(anyPort().withPreferredPort(taken.getLocalPort()))) {
            assertThat(broker.bootstrapServers()).isNotEqualTo(before);
            BrokerClient client = new BrokerClient(broker.bootstrapServers());
            assertThat(client.partitions("kept")).isEqualTo(4);
            client.writeCommitted("kept", "d");
            assertThat(client.readCommitted("kept")).containsExactlyInAnyOrder("a", "b", "c", "d");
        }
    }

    @Test
    void keepsWhatWasCommittedWhenItsProcessIsKilled() throws Exception {
        try (ChildJvm process = ChildJvm.run(BrokerMain.class, directory.toString())) {
            BrokerClient client = new BrokerClient(process.awaitLine("bootstrap="));
            client.createTopic("kept", 4);
            client.writeCommitted("kept", "a", "b");
            process.kill();
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(anyPort())) {
            BrokerClient client = new BrokerClient(broker.bootstrapServers());
            client.writeCommitted("kept", "c");
            assertThat(client.readCommitted("kept")).containsExactlyInAnyOrder("a", "b", "c");
        }
    }

    @Test
    void doesNotMakeUpTopicsThatAreAskedFor() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(anyPort())) {
            BrokerClient client = new BrokerClient(broker.bootstrapServers());
            assertThatThrownBy(() -> client.partitions("mistyped"))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void refusesADirectoryThatAnotherBrokerUses() {
        try (EmbeddedBroker running = EmbeddedBroker.start(anyPort())) {
            assertThat(running.bootstrapServers()).startsWith("127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedBroker.start(anyPort()))
                    .isInstanceOf(EmbeddedPartException.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void failsWithoutEndingTheProcessWhenAPortIsTakenMeanwhile() throws Exception {
        EmbeddedBroker.start(anyPort()).close();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            List<Integer> free = LoopbackPorts.free(0);
            assertThatThrownBy(() -> BrokerNode.start(anyPort(), taken.getLocalPort(), free.get(0)))
                    .isInstanceOf(EmbeddedPartException.class);
            assertThatThrownBy(() -> BrokerNode.start(anyPort(), free.get(0), taken.getLocalPort()))
                    .isInstanceOf(EmbeddedPartException.class);
        }
        EmbeddedBroker.start(anyPort()).close();
    }

    @Test
    void closesTwiceWithoutHarm() {
        EmbeddedBroker broker = EmbeddedBroker.start(anyPort());
        broker.close();
        broker.close();
        assertThat(broker.bootstrapServers()).isNotEmpty();
    }

    private EmbeddedBrokerOptions anyPort() {
        return EmbeddedBrokerOptions.in(directory).withPreferredPort(0);
    }

    private static ServerSocket listenOn(String address) throws Exception {
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        return new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
    }
}
