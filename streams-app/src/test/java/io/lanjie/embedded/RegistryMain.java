package io.lanjie.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Runs a registry from a process of its own, to be killed. Prints its address and the child's number, then waits for its end. */
final class RegistryMain {

    private RegistryMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedRegistry registry = EmbeddedRegistry.start(
                EmbeddedRegistryOptions.in(Path.of(arguments[0])).withPreferredPort(0), Progress.none());
        System.out.println("url=" + registry.url());
        System.out.println("child=" + registry.pid());
        new CountDownLatch(1).await();
    }
}
