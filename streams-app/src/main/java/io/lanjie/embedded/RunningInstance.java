package io.lanjie.embedded;

import java.time.Instant;

/**
 * A {@code dev} or {@code demo} that runs on this machine, as client commands find it.
 *
 * @param command which of the two
 * @param kafka for {@code bootstrap.servers}
 * @param registry for {@code schema.registry.url}
 * @param http URL of the console
 * @param pid the process it runs in
 * @param since when it was announced
 */
public record RunningInstance(String command, String kafka, String registry, String http, long pid, Instant since) {}
