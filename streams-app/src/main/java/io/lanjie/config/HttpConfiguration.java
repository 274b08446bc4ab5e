package io.lanjie.config;

/**
 * Where health and console are served. There is no login: what may reach the port may read.
 *
 * @param host address listened on; the loopback unless something in front of it checks who asks
 * @param port port listened on, 0 for any free one
 */
public record HttpConfiguration(String host, int port) {}
