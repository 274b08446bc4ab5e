package io.lanjie.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One attempt to run the registry's program on a port.
 *
 * @param options what was asked for
 * @param port the port to listen on
 * @param token what this run's answers carry, so that a stranger on the same port is not taken for it
 * @param archive the class archive to use or to record
 * @param guard the jar with the entry point
 */
record RegistryLaunch(EmbeddedRegistryOptions options, int port, String token, ClassArchive archive, Path guard) {

    private static final String LOG_FILE = "registry.log";

    static RegistryLaunch prepare(EmbeddedRegistryOptions options, int port) {
        try {
            Files.createDirectories(options.directory());
            Path home = options.distribution().home();
            // A read-only installation keeps its by-products with the data.
            Path beside = Files.isWritable(home) ? home : options.directory();
            ClassArchive archive = ClassArchive.in(beside, options.directory());
            archive.clean();
            return new RegistryLaunch(options, port, UUID.randomUUID().toString(), archive, GuardJar.in(beside));
        } catch (IOException e) {
            throw new EmbeddedPartException("cannot prepare the schema registry: " + e.getMessage(), e);
        }
    }

    Path log() {
        return options.directory().resolve(LOG_FILE);
    }

    Process run() {
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(options.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log().toFile()));
        // Otherwise the C library keeps a pool of memory per thread.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new EmbeddedPartException("cannot run the schema registry: " + e.getMessage(), e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/bin/sh"))) {
            // Ctrl-C reaches every process of the terminal; the registry is to stop after the application, when told.
            command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx192m", "-Xss512k"));
        // The recording of the archive warns of each class it leaves out, and would hide what matters.
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        command.add(archive.option());
        setting(command, "java.util.logging.manager", "org.jboss.logmanager.LogManager");
        setting(command, "quarkus.http.host", LoopbackPorts.HOST);
        setting(command, "quarkus.http.port", Integer.toString(port));
        setting(command, "quarkus.http.header." + RegistryHttp.TOKEN_HEADER + ".value", token);
        setting(command, "quarkus.http.access-log.enabled", "false");
        setting(command, "quarkus.vertx.event-loops-pool-size", "2");
        setting(command, "quarkus.thread-pool.max-threads", "16");
        setting(
                command,
                "apicurio.datasource.url",
                "jdbc:h2:file:" + options.directory().resolve("registry"));
        setting(command, "apicurio.datasource.jdbc.initial-size", "1");
        setting(command, "apicurio.datasource.jdbc.min-size", "1");
        setting(command, "apicurio.datasource.jdbc.max-size", "8");
        String classPath = options.distribution().runnerJar() + System.getProperty("path.separator") + guard;
        command.addAll(List.of("-cp", classPath, RegistryGuard.class.getName()));
        return command;
    }

    private static void setting(List<String> command, String name, String value) {
        command.add("-D" + name + "=" + value);
    }
}
