/**
 * The plain Kafka Streams DSL for the public contract as far as it speaks of certificate numbers: exploded listings,
 * foreign-key join, regrouped.
 */
package io.lanjie.benchmarks.peer.dsl;
