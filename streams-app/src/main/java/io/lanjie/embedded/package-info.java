/**
 * A Kafka broker and a schema registry of our own on this machine, for {@code demo}, {@code dev} and tests.
 *
 * <p>Nothing here is meant for production: one node, replication 1, loopback only, no authentication.
 */
package io.lanjie.embedded;
