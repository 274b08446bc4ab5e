package io.lanjie.config;

/**
 * How to reach the cluster.
 *
 * @param bootstrapServers addresses of some brokers, {@code host:port}, separated by commas
 * @param properties Kafka's own client properties, given to every client: security above all. What the application
 *     itself sets for its guarantees is refused here
 */
public record KafkaConfiguration(String bootstrapServers, ClientProperties properties) {}
