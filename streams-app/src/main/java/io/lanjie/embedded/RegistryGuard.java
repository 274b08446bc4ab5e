package io.lanjie.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/**
 * The entry point of the registry's process. It ends the process as soon as its standard input does, which happens when
 * the parent closes it and also, by the operating system, when the parent is killed.
 *
 * <p>Travels alone in a small jar beside the registry: it must use nothing but the JDK.
 */
final class RegistryGuard {

    private static final String REGISTRY_MAIN = "io.quarkus.runner.GeneratedMain";
    private static final long PATIENCE_SECONDS = 20;

    private RegistryGuard() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread watch = new Thread(RegistryGuard::endWithParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
        Class.forName(REGISTRY_MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static void endWithParent() {
        awaitEnd(System.in);
        // An ordinary exit lets the database write what it still holds in memory.
        new Thread(() -> Runtime.getRuntime().exit(0), "ordinary-exit").start();
        try {
            TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void awaitEnd(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // A pipe that cannot be read has nobody at its other end.
            return;
        }
    }
}
