package io.lanjie.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Runs a broker in a process of its own, to be killed. Prints the address, then waits for its end. */
final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedBroker broker = EmbeddedBroker.start(
                EmbeddedBrokerOptions.in(Path.of(arguments[0])).withPreferredPort(0));
        System.out.println("bootstrap=" + broker.bootstrapServers());
        new CountDownLatch(1).await();
    }
}
